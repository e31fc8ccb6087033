/** 返還の取消: undoes a return that was recorded by mistake. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { CancelReturn } from '@bicycles/schema/returns/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';

export const handle: ScreenHandle = { title: '返還の取消' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'return.cancel');
  const { id, managementNumber, return: done } = await load(request, GetBicycle, { id: params['bicycleId'] ?? '' });
  if (done === null) throw redirect(`/ledger/${id}`);
  return { bicycleId: id, managementNumber, done };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelReturn, ({ bicycleId, refundYen }) =>
    redirectWithMessage(
      `/ledger/${bicycleId}`,
      refundYen === 0
        ? '返還を取り消しました'
        : `返還を取り消しました。手数料${formatYen(refundYen)}を引取者に返してください`,
    ),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Cancellation() {
  const { bicycleId, managementNumber, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CancelReturn.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Paper withBorder p="xl" maw={720} mx="auto">
      <Form method="post" {...getFormProps(form)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="returnId" value={done.id} />
        <Stack gap="md">
          <Title order={2}>この返還を取り消しますか</Title>
          <Text fz="lg">
            {managementNumber}　受領番号 {done.receiptNumber}
            <br />
            {formatInstant(done.returnedAt)}　{done.claimantName} 様　{formatYen(done.paidYen)}
          </Text>
          <Text>
            自転車は「保管中」に戻ります。返還の記録は、取り消したことと理由とともに残ります。この自転車の処分には、別の担当者の確認が要ります。
          </Text>
          <FieldArea field={fields.reason} label="取消の理由" placeholder="例 札の取り違え" autoFocus withAsterisk />
          <FormErrors errors={form.errors} />
          <Group>
            <SubmitButton size="lg" color="red.9">
              返還を取り消す
            </SubmitButton>
            <Button component={Link} to={`/ledger/${bicycleId}`} size="lg" variant="default">
              取り消さずに戻る
            </Button>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
