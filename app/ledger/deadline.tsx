/** 保管期限を変更 (rows L1, L8): the computed day stays beside the changed one. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { Day } from '@bicycles/schema/ground/values';
import { ChangeDeadline } from '@bicycles/schema/ledger/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Alert, Paper, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { z } from 'zod';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { BicycleHeading } from './bicycle-heading.tsx';
import { loadBicycle } from './load-bicycle.server.ts';
import { RevisionField } from './revision-field.tsx';
import { SaveBar } from './save-bar.tsx';

export const handle: ScreenHandle = { title: '保管期限を変更' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'deadline.change');
  return { bicycle: await loadBicycle(request, params['id']) };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ChangeDeadline, ({ bicycleId, retentionDeadlineOn }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, `保管期限を${formatWareki(retentionDeadlineOn)}に変更しました`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Deadline() {
  const { bicycle } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof ChangeDeadline.input>>({
    lastResult: result,
    constraint: constraintOf(ChangeDeadline.input),
    defaultValue: { retentionDeadlineOn: bicycle.retentionDeadlineOn ?? undefined },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ChangeDeadline.input }),
  });
  return (
    <Form method="post" {...getFormProps(form)}>
      <Stack gap="md" maw={760}>
        <BicycleHeading bicycle={bicycle} isPart />
        <FormErrors errors={form.errors} />
        <RevisionField bicycle={bicycle} lastResult={result} />
        <Facts title="今の期限">
          <Fact term="撤去日">
            <WarekiDate day={bicycle.removedOn} />
          </Fact>
          <Fact term="保管期限">
            <WarekiDate day={bicycle.retentionDeadlineOn} />
          </Fact>
          <Fact term="自動計算の期限">
            <WarekiDate day={bicycle.computedDeadlineOn} />
          </Fact>
          <Fact term="期限変更の理由">{bicycle.deadlineReason}</Fact>
        </Facts>
        <Paper withBorder p="md">
          <Stack gap="md">
            <FieldText
              field={fields.retentionDeadlineOn}
              label="新しい保管期限"
              type="date"
              autoFocus
              description={warekiOf(fields.retentionDeadlineOn.value)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              w={240}
            />
            <FieldText field={fields.reason} label="変更の理由" placeholder="例 所有者から引取りの延期の申出" />
            {bicycle.disposalAnnouncedOn !== null && (
              <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="処分公示が済んでいます">
                {`${formatWareki(bicycle.disposalAnnouncedOn)}に処分公示をしています。期限を変えると公示と食い違います。`}
                <FieldCheck field={fields.confirmsAnnounced} label="公示済みを確認した。それでも変更する" mt="sm" />
              </Alert>
            )}
          </Stack>
        </Paper>
        <SaveBar label="期限を変更" backTo={`/ledger/${bicycle.id}`} lastResult={result} />
      </Stack>
    </Form>
  );
}

/** What was typed, in the calendar that the office writes. */
function warekiOf(typed: string | undefined): string {
  const day = Day.safeParse(typed);
  return day.success && day.data >= '1873' ? formatWareki(day.data) : '';
}
