/** 抹消依頼 (row P6): sold and registered bicycles, by the police body that is asked to strike out the number. */
import { can } from '@bicycles/schema/access/capabilities';
import { AddDeregistrationRequest, ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Link, useLoaderData } from '@remix-run/react';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BodySection } from './body-section.tsx';
import { RequestTable } from './request-table.tsx';

export const handle: ScreenHandle = { title: '抹消依頼' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  return { ...(await load(request, ListDeregistrations, {})), mayRequest: can(role, 'disposal.decide') };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddDeregistrationRequest, ({ count }) =>
    redirectWithMessage(
      '/disposals/deregistrations',
      `${count}台の抹消依頼を作成しました。下の一覧から印刷してください`,
    ),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Deregistrations() {
  const { bodies, requests, mayRequest } = useLoaderData<typeof loader>();
  return (
    <Stack gap="md" maw={1200}>
      <Anchor component={Link} to="/disposals">
        処分リストへ
      </Anchor>
      {bodies.length === 0 && (
        <Text>抹消を依頼する自転車はありません。売却した防犯登録のある自転車が、所有権が区に移ると並びます。</Text>
      )}
      {bodies.map((body) => (
        <BodySection key={`${body.policeBodyId}${body.rows.length}`} body={body} mayRequest={mayRequest} />
      ))}
      <RequestTable requests={requests} />
    </Stack>
  );
}
