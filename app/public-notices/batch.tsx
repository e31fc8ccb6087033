/** One 公示 (row D1): its days and lines; print, the files for the web site, and back until its first day is over. */
import { can } from '@bicycles/schema/access';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { GetPublicNotice, publicNoticeKindLabels } from '@bicycles/schema/public-notices/contracts';
import { Alert, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { BatchPapers } from './batch-papers.tsx';
import { LineTable } from './line-table.tsx';
import { PublicNoticeStateBadge } from './public-notice-state-badge.tsx';
import { RevokeButton } from './revoke-button.tsx';

export const handle: ScreenHandle = { title: '公示' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'public-notice.read');
  const found = await load(request, GetPublicNotice, {
    publicNoticeId: params['publicNoticeId'] ?? '',
    page: pageIn(request.url),
  });
  return { ...found, mayMake: can(role, 'public-notice.make') };
}

export default function Batch() {
  const { notice, lines, mayMake } = useLoaderData<typeof loader>();
  const { publicNoticeId, number, kind, state, announcedOn, announcedUntil, createdAt, createdByName } = notice;
  return (
    <Stack gap="md" key={publicNoticeId}>
      <div>
        <Anchor component={Link} to="/public-notices/batches">
          作成した公示の一覧へ
        </Anchor>
        <Group gap="sm">
          <Title order={2}>{`${publicNoticeKindLabels[kind]}　${number}`}</Title>
          <PublicNoticeStateBadge state={state} />
        </Group>
        <Group gap="lg">
          <Text fw={700}>
            <WarekiDate day={announcedOn} /> ～ <WarekiDate day={announcedUntil} />
          </Text>
          <Text>{`作成 ${formatInstant(createdAt)} ${createdByName ?? ''}`}</Text>
        </Group>
      </div>
      {notice.revokedAt !== null && (
        <Alert color="red" title={`${formatInstant(notice.revokedAt)} に取り消しました`}>
          理由：{notice.revokedReason}
        </Alert>
      )}
      <Group>
        <BatchPapers notice={notice} />
        {mayMake && state !== 'revoked' && <RevokeButton notice={notice} />}
      </Group>
      <LineTable lines={lines} />
    </Stack>
  );
}
