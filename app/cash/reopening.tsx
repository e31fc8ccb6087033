/** レジの再開: the office takes a close back, with a reason. */
import { ReopenCash } from '@bicycles/schema/cash/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';

export const handle: ScreenHandle = { title: 'レジの再開' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'cash.reopen');
  const closeId = params['closeId'];
  if (closeId === undefined) throw redirect('/cash');
  return { closeId };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ReopenCash, ({ businessDay }) =>
    redirectWithMessage(`/cash?day=${businessDay}`, 'レジを再開しました。保管所でもう一度締めてください'),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Reopening() {
  const { closeId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ReopenCash.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Paper withBorder p="xl" maw={720} mx="auto">
      <Form method="post" {...getFormProps(form)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="closeId" value={closeId} />
        <Stack gap="md">
          <Title order={2}>このレジ締めを取り消して再開しますか</Title>
          <Text>締めた記録は、再開した人と理由とともに残ります。保管所は、数え直してもう一度締めます。</Text>
          <FieldArea field={fields.reason} label="再開の理由" autoFocus withAsterisk />
          <FormErrors errors={form.errors} />
          <Group>
            <SubmitButton size="lg">レジを再開する</SubmitButton>
            <Button component={Link} to="/cash" size="lg" variant="default">
              再開せずに戻る
            </Button>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
