import { type Disposal, disposalKindLabels } from '@bicycles/schema/disposal/contracts';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { DisposalStateBadge } from './disposal-state-badge.tsx';

/** Which list this is and how many of its bicycles are where. */
export function DisposalHeading({ disposal }: { disposal: Disposal }) {
  const { number, state, kind, storageSiteName, listedOn, createdByName, note } = disposal;
  return (
    <div>
      <Anchor component={Link} to="/disposals">
        処分リストの一覧へ
      </Anchor>
      <Group gap="sm">
        <Title order={2}>{`${number}　${storageSiteName}`}</Title>
        <DisposalStateBadge state={state} />
      </Group>
      <Group gap="lg">
        <Text>{`予定の区分 ${disposalKindLabels[kind]}`}</Text>
        <Text>
          作成 <WarekiDate day={listedOn} /> {createdByName}
        </Text>
        {note !== null && <Text>備考：{note}</Text>}
      </Group>
      <Text fw={700} fz="lg" mt="xs">
        {[
          `${disposal.itemCount}台`,
          `現物あり ${disposal.foundCount}台`,
          `未確認 ${disposal.listedCount}台`,
          `現物なし ${disposal.notFoundCount}台`,
          `処分済 ${disposal.disposedCount}台`,
          ...(disposal.leftCount > 0 ? [`返還などで離れた ${disposal.leftCount}台`] : []),
        ].join('　')}
      </Text>
    </div>
  );
}
