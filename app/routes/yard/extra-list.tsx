import { Anchor, Paper, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { Received } from './use-receiving.ts';
import { YardList } from './yard-list.tsx';

/** What came off the truck without having been scanned onto it; received all the same, to be told to the crew. */
export function ExtraList({ arrivals }: { arrivals: readonly Received[] }) {
  if (arrivals.length === 0) return null;
  return (
    <YardList
      title="リストにない（受入済）"
      bicycles={arrivals}
      emptyText=""
      row={({ bicycleId, managementNumber, placeName }) => (
        <Paper withBorder p="sm">
          <Anchor component={Link} to={`/ledger/${bicycleId}`} fw={700}>
            {managementNumber}
          </Anchor>
          <Text size="sm">{placeName}　積込の記録がないまま届きました。撤去班に伝えてください。</Text>
        </Paper>
      )}
    />
  );
}
