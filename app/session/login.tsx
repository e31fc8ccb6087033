/** ログイン. */

import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { Failure } from '@bicycles/schema/ground/failure';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { failureToForm } from '#app/ground/directus/failure-to-form.server.ts';
import { Credentials } from '#app/ground/session/credentials.ts';
import { deskChannel } from '#app/ground/session/desk-channel.ts';
import { deviceOf, keepDevice } from '#app/ground/session/device-cookie.ts';
import { endingMessage } from '#app/ground/session/ending-message.ts';
import { forgetPages } from '#app/ground/session/forget-pages.ts';
import { localPath } from '#app/ground/session/local-path.ts';
import { findSession } from '#app/ground/session/require-user.server.ts';
import { writeSessionId } from '#app/ground/session/session-cookie.ts';
import { getSettings } from '#app/ground/session/settings.server.ts';
import { signIn } from '#app/ground/session/sign-in.server.ts';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldPassword } from '#app/parts/field-password.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import styles from './login.module.css';

export const handle: ScreenHandle = { title: 'ログイン', isBare: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = localPath(searchParams.get('returnTo'));
  if (findSession(request)) throw redirect(returnTo);
  const ended = searchParams.get('ended');
  const isOver = ended !== null && ended !== 'none';
  const headers = isOver ? forgetPages : undefined;
  return data({ returnTo, isOver, message: endingMessage(ended, returnTo) }, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ request, context: { frontDoor } }: ActionFunctionArgs) {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: Credentials });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  }
  try {
    const device = deviceOf(request);
    const { id, profile } = await signIn(request, frontDoor, { ...submission.value, device });
    // One browser, one session: whoever was signed in here before is not any more.
    const before = findSession(request);
    if (before !== undefined) await frontDoor.sessions.end(before.id, 'replaced', Date.now());
    const returnTo = localPath(String(form.get('returnTo')));
    return redirect(returnTo === '/' ? roleDetails[profile.role].home : returnTo, {
      headers: [
        ['set-cookie', await writeSessionId(id, getSettings().SESSION_SECRET)],
        ['set-cookie', keepDevice(device)],
      ],
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return failureToForm(error, submission, ['password']);
  }
}

export default function Login() {
  const { returnTo, isOver, message } = useLoaderData<typeof loader>();
  useTellOtherTabs(isOver);
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

/** Nobody is signed in on this browser: no other tab goes on showing what it shows. */
function useTellOtherTabs(isOver: boolean): void {
  useEffect(() => {
    if (!isOver) return;
    const tabs = new BroadcastChannel(deskChannel);
    tabs.postMessage('ended');
    tabs.close();
  }, [isOver]);
}
