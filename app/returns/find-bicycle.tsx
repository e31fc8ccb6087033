/** 返還カウンター, first screen: the tag is scanned, or a number typed (rows R1, R3). */

import { ListExemptions } from '@bicycles/schema/exemptions/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { Paper, Stack, Text, TextInput } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  useSubmit,
} from '@remix-run/react';
import { useEffect } from 'react';
import { call } from '#app/ground/directus/call.server.ts';
import { load } from '#app/ground/directus/load.server.ts';
import { answerIfReached, unreachable } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { acceptTagOrPaper } from '#app/parts/barcode-field/accept-reading.ts';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import { TagField } from '#app/parts/barcode-field/tag-field.tsx';
import { pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { OpenCases } from './open-cases.tsx';

export const handle: ScreenHandle = { title: '返還' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { storageSiteId } = await requireCapability(request, 'return.add');
  const site = storageSiteId === null ? {} : { storageSiteId };
  return load(request, ListExemptions, { list: 'open', page: pageIn(request.url), ...site });
}

/** By POST, so that no number of a citizen's bicycle stands in a log of addresses. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = String(form.get('number') ?? '').trim();
  const field = form.get('scanned') === null ? 'number' : 'scanned';
  if (typed === '') return data({ field, message: '整理番号か札番号を入力してください' }, { status: 400 });
  try {
    const { id } = await call(request, GetBicycle, { typedNumber: typed, wasRead: field === 'scanned' });
    return redirect(`/returns/${id}`);
  } catch (error) {
    if (error instanceof Failure) return data({ field, message: error.message }, { status: error.status });
    throw error;
  }
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  const answer = await answerIfReached(() => serverAction<typeof action>());
  return answer ?? Response.json({ field: 'number', message: unreachable }, { status: 503 });
}

export default function FindBicycle() {
  const cases = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const submit = useSubmit();
  const isBusy = useNavigation().state !== 'idle';
  useEffect(() => {
    if (answer !== undefined) signalReading('refused');
  }, [answer]);
  return (
    <Stack gap="lg" maw={640} mx="auto">
      <Paper withBorder p="lg" component="section" aria-label="札の読み取り">
        <Text mb="md">返す自転車の札を読み取ってください。返還通知書などのバーコードでも呼び出せます。</Text>
        <TagField
          accept={acceptTagOrPaper}
          isBusy={isBusy}
          error={answer?.field === 'scanned' ? answer.message : undefined}
          onRead={(tagNumber) => submit({ number: tagNumber, scanned: 'on' }, { method: 'post' })}
        />
      </Paper>
      <Paper withBorder p="lg" component="section" aria-label="整理番号で探す">
        <Form method="post">
          <Stack gap="sm">
            <TextInput
              name="number"
              label="札が読めないときは整理番号"
              placeholder="例　083-00012"
              autoComplete="off"
              error={answer?.field === 'number' ? answer.message : undefined}
            />
            <SubmitButton variant="default">この番号で進む</SubmitButton>
          </Stack>
        </Form>
      </Paper>
      <OpenCases cases={cases} />
    </Stack>
  );
}
