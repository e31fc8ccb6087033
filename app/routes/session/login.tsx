/** ログイン. */

import { roleDetails } from '@bicycles/schema/access/roles';
import { Failure } from '@bicycles/schema/failure';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IconInfoCircle } from '@tabler/icons-react';
import { constraintOf } from '#app/components/constraint-of.ts';
import { FieldPassword } from '#app/components/field-password.tsx';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { failureToForm } from '#app/directus/failure-to-form.server.ts';
import { Credentials } from '#app/session/credentials.ts';
import { endingMessage } from '#app/session/ending-message.ts';
import { localPath } from '#app/session/local-path.ts';
import { attemptKey, forgetFailures, hasTooManyFailures, noteFailure } from '#app/session/login-attempts.server.ts';
import { findSession } from '#app/session/require-user.server.ts';
import { writeSession } from '#app/session/session-cookie.ts';
import { getSettings } from '#app/session/settings.server.ts';
import { signIn } from '#app/session/sign-in.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import styles from './login.module.css';

export const handle: ScreenHandle = { title: 'ログイン', isBare: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = localPath(searchParams.get('returnTo'));
  if (await findSession(request)) throw redirect(returnTo);
  return { returnTo, message: endingMessage(searchParams.get('ended'), returnTo) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: Credentials });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  }
  const now = Date.now();
  const key = attemptKey(request.headers.get('x-forwarded-for') ?? '', submission.value.email);
  try {
    if (hasTooManyFailures(key, now)) throw tooManyFailures();
    const session = await signIn(request, submission.value, now);
    forgetFailures(key);
    const returnTo = localPath(String(form.get('returnTo')));
    return redirect(returnTo === '/' ? roleDetails[session.profile.role].home : returnTo, {
      headers: { 'set-cookie': await writeSession(session, getSettings().SESSION_SECRET) },
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'invalid-credentials') noteFailure(key, now);
    return failureToForm(error, submission, ['password']);
  }
}

const tooManyFailures = () =>
  new Failure(
    'too-many-failures',
    '続けて間違えたため、15分間ログインを止めています。時間をおいて、もう一度お試しください。',
    { status: 429 },
  );

export default function Login() {
  const { returnTo, message } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm({
    lastResult: answer?.result,
    constraint: constraintOf(Credentials),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: Credentials }),
  });
  return (
    <main className={styles['page']}>
      <Paper withBorder shadow="sm" p={{ base: 'lg', xs: 40 }} w="100%" maw={440}>
        {/* A whole new document: nothing of the last person's screens is left in memory. */}
        <Form method="post" reloadDocument {...getFormProps(form)}>
          <Stack gap="lg">
            <div>
              <Text c="dimmed" fw={700}>
                放置自転車管理システム
              </Text>
              <Title order={1}>ログイン</Title>
            </div>
            {message !== undefined && answer === undefined && (
              <Alert icon={<IconInfoCircle aria-hidden />} role="status">
                {message}
              </Alert>
            )}
            <FormErrors errors={form.errors} />
            <FieldText
              field={fields.email}
              label="メールアドレス"
              type="email"
              autoComplete="username"
              withAsterisk={false}
              autoFocus
            />
            <FieldPassword
              field={fields.password}
              label="パスワード"
              autoComplete="current-password"
              withAsterisk={false}
            />
            <input type="hidden" name="returnTo" value={returnTo} />
            <SubmitButton size="lg" fullWidth>
              ログイン
            </SubmitButton>
          </Stack>
        </Form>
      </Paper>
      <Text size="sm" c="dimmed" ta="center" maw={440}>
        パスワードが分からないときは、システム管理の担当者に連絡してください。
      </Text>
    </main>
  );
}
