/** 台帳を訂正: the look, the theft report and the remarks of an open row. */
import { type Bicycle, EditBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { lookDefaults } from '#app/parts/bicycle-look/look-defaults.ts';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BicycleHeading } from './bicycle-heading.tsx';
import { loadBicycle } from './load-bicycle.server.ts';
import { LookFields } from './look-fields.tsx';
import { Part } from './part.tsx';
import { RevisionField } from './revision-field.tsx';
import { SaveBar } from './save-bar.tsx';

type Edit = z.output<typeof EditBicycle.input>;

export const handle: ScreenHandle = { title: '台帳を訂正' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.edit');
  const [bicycle, { codes, policeBodies }] = await Promise.all([
    loadBicycle(request, params['id']),
    load(request, ListChoices, {}),
  ]);
  return { bicycle, choices: { codes, policeBodies } };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, EditBicycle, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '台帳を訂正しました'),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Edit() {
  const { bicycle, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<Edit>({
    lastResult: result,
    defaultValue: defaultsOf(bicycle),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: EditBicycle.input }),
  });
  return (
    <Form method="post" {...getFormProps(form)}>
      <Stack gap="md">
        <BicycleHeading bicycle={bicycle} isPart />
        <FormErrors errors={form.errors} />
        <RevisionField bicycle={bicycle} lastResult={result} />
        <LookFields fields={fields} bicycle={bicycle} choices={choices} />
        <Part title="盗難届">
          <FieldCheck field={fields.hasTheftReport} label="盗難届あり" />
          {fields.hasTheftReport.value === 'on' && (
            <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} mt="sm">
              <FieldText field={fields.theftReportedOn} label="届出年月日" type="date" />
              <FieldText field={fields.theftReceiptNumber} label="受理番号" autoComplete="off" />
            </SimpleGrid>
          )}
        </Part>
        <SaveBar
          label="訂正を保存"
          backTo={`/ledger/${bicycle.id}`}
          lastResult={result}
          reason={{ field: fields.reason, label: '訂正の理由', placeholder: '例 色の選び間違い' }}
        />
      </Stack>
    </Form>
  );
}

const defaultsOf = (bicycle: Bicycle): Partial<Edit> => ({
  ...lookDefaults(bicycle),
  hasTheftReport: bicycle.hasTheftReport,
  theftReportedOn: bicycle.theftReportedOn ?? undefined,
  theftReceiptNumber: bicycle.theftReceiptNumber ?? undefined,
});
