/** 抹消依頼 (row P6): sold and registered bicycles, by the police body that is asked to strike out the number. */

import { can } from '@bicycles/schema/access';
import { AddDeregistrationRequest, ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { Anchor, NativeSelect, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BodySection } from './body-section.tsx';
import { RequestTable } from './request-table.tsx';

export const handle: ScreenHandle = { title: '抹消依頼' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  const found = await load(request, ListDeregistrations, {
    policeBodyId: bodyIn(request.url),
    find: findIn(request.url),
    page: pageIn(request.url),
    requestPage: pageIn(request.url, 'requestPage'),
  });
  return { ...found, mayRequest: can(role, 'disposal.decide') };
}

const unknownBody = 'unknown';

function bodyIn(address: string): string | null | undefined {
  const body = new URL(address).searchParams.get('body');
  return body === unknownBody ? null : (body ?? undefined);
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
  const { bodies, policeBodyId, rows, rowIds, requests, mayRequest } = useLoaderData<typeof loader>();
  const [, setSearch] = useSearchParams();
  const body = bodies.find((each) => each.policeBodyId === policeBodyId);
  return (
    <Stack gap="md" maw={1200}>
      <Anchor component={Link} to="/disposals">
        処分リストへ
      </Anchor>
      {bodies.length === 0 && (
        <Text>抹消を依頼する自転車はありません。売却した防犯登録のある自転車が、所有権が区に移ると並びます。</Text>
      )}
      {bodies.length > 1 && (
        <NativeSelect
          label="警察（依頼は警察ごとに作ります）"
          value={policeBodyId ?? unknownBody}
          onChange={(event) => setSearch({ body: event.currentTarget.value })}
          data={bodies.map(({ policeBodyId: id, policeBodyName, count }) => ({
            value: id ?? unknownBody,
            label: `${policeBodyName}（${count.toLocaleString('ja-JP')}台）`,
          }))}
          maw={420}
        />
      )}
      {body !== undefined && (
        <BodySection
          key={`${body.policeBodyId}${body.count}`}
          body={body}
          rows={rows}
          rowIds={rowIds}
          mayRequest={mayRequest}
        />
      )}
      <RequestTable requests={requests} />
    </Stack>
  );
}
