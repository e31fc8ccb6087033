/** パスワードの変更: one's own, by whoever knows the old one. */

import { Failure } from '@bicycles/schema/ground/failure';
import { ChangeOwnPassword } from '@bicycles/schema/people/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { callAs } from '#app/ground/directus/call-as.server.ts';
import { failureToForm } from '#app/ground/directus/failure-to-form.server.ts';
import { countedTry } from '#app/ground/session/counted-try.server.ts';
import { deviceOf } from '#app/ground/session/device-cookie.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability, requireSession } from '#app/ground/session/require-user.server.ts';
import { writeSessionId } from '#app/ground/session/session-cookie.ts';
import { getSettings } from '#app/ground/session/settings.server.ts';
import { signInAgain } from '#app/ground/session/sign-in.server.ts';
import { FieldPassword } from '#app/parts/field-password.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';

export const handle: ScreenHandle = { title: 'パスワードの変更' };

const passwords = ['oldPassword', 'newPassword', 'repeated'];

/** Typed twice: nobody sees what they type. */
const Typed = ChangeOwnPassword.input
  .extend({ repeated: z.string({ error: '新しいパスワードをもう一度入力してください' }) })
  .refine(({ newPassword, repeated }) => newPassword === repeated, {
    path: ['repeated'],
    error: '新しいパスワードと違います。もう一度入力してください',
  });

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'password.change');
  return null;
}

export async function action({ request, context: { frontDoor } }: ActionFunctionArgs) {
  const { token, profile } = await requireSession(request);
  const submission = parseWithZod(await request.formData(), { schema: Typed });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: passwords }) }, { status: 400 });
  }
  const { oldPassword, newPassword } = submission.value;
  try {
    const email = await frontDoor.attempts.loginOf(profile.id);
    await countedTry(request, frontDoor, { login: email, device: deviceOf(request) }, () =>
      callAs(request, token, ChangeOwnPassword, { oldPassword, newPassword }),
    );
    const { id } = await signInAgain(request, frontDoor, { email, password: newPassword });
    const answer = await redirectWithMessage(
      '/password',
      'パスワードを変えました。ほかの端末では、新しいパスワードでログインし直してください',
    );
    answer.headers.append('set-cookie', await writeSessionId(id, getSettings().SESSION_SECRET));
    return answer;
  } catch (error) {
    if (error instanceof Failure) return failureToForm(error, submission, passwords);
    throw error;
  }
}

export default function Password() {
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm({
    lastResult: answer?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: Typed }),
  });
  return (
    <Paper withBorder p="lg" maw={560}>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="md">
          <Title order={2}>パスワードの変更</Title>
          <Text>
            変えると、ほかの端末でのログインはすべて終わります。よく使われる言葉や、ログイン名に近いものは使えません。関係のない言葉を3つ以上つなげると、覚えやすく推測されにくくなります。
          </Text>
          <FormErrors errors={form.errors} />
          <FieldPassword
            field={fields.oldPassword}
            label="今のパスワード"
            autoComplete="current-password"
            withAsterisk
          />
          <FieldPassword field={fields.newPassword} label="新しいパスワード" autoComplete="new-password" withAsterisk />
          <FieldPassword
            field={fields.repeated}
            label="新しいパスワード（もう一度）"
            autoComplete="new-password"
            withAsterisk
          />
          <Group>
            <SubmitButton>パスワードを変える</SubmitButton>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
