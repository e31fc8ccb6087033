/** 所有者を登録: typed by hand; the earlier owner row stays as it was. */
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { ListPastOwners } from '@bicycles/schema/ledger/past-owner-contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { AddressFields } from '#app/components/address-fields.tsx';
import { CommandKey } from '#app/components/command-key.tsx';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BicycleHeading } from './bicycle-heading.tsx';
import { loadBicycle } from './load-bicycle.server.ts';
import { PastOwners } from './past-owners.tsx';
import { RevisionField } from './revision-field.tsx';
import { SaveBar } from './save-bar.tsx';

export const handle: ScreenHandle = { title: '所有者を登録' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'owner.edit');
  const bicycle = await loadBicycle(request, params['id']);
  const { owners } = await load(request, ListPastOwners, { bicycleId: bicycle.id });
  return { bicycle, pastOwners: owners };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, SetOwner, ({ bicycleId }) => redirectWithMessage(`/ledger/${bicycleId}`, '所有者を登録しました'));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Owner() {
  const { bicycle, pastOwners } = useLoaderData<typeof loader>();
  const { owner } = bicycle;
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof SetOwner.input>>({
    lastResult: result,
    defaultValue: {
      name: owner?.name ?? undefined,
      nameKana: owner?.nameKana ?? undefined,
      postalCode: owner?.postalCode ?? undefined,
      address: owner?.address ?? undefined,
      phone: owner?.phone ?? undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SetOwner.input }),
  });
  return (
    <Stack gap="md" maw={760}>
      <BicycleHeading bicycle={bicycle} isPart />
      <PastOwners owners={pastOwners} bicycle={bicycle} />
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <FormErrors errors={form.errors} />
          <RevisionField bicycle={bicycle} lastResult={result} />
          <Paper withBorder p="md">
            <Stack gap="md">
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <FieldText field={fields.name} label="氏名" withAsterisk autoComplete="off" autoFocus />
                <FieldText field={fields.nameKana} label="氏名（カナ）" autoComplete="off" />
              </SimpleGrid>
              <AddressFields postalCode={fields.postalCode} address={fields.address} />
              <FieldText field={fields.phone} label="電話番号" type="tel" autoComplete="off" w={240} />
            </Stack>
          </Paper>
          <SaveBar label="所有者を登録" backTo={`/ledger/${bicycle.id}`} />
          <CommandKey lastResult={result} />
        </Stack>
      </Form>
    </Stack>
  );
}
