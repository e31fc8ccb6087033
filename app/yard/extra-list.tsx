import type { ListIncoming } from '@bicycles/schema/yard/contracts';
import { Anchor, Paper, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { YardList } from './yard-list.tsx';

type ExtraListProps = { bicycles: z.output<typeof ListIncoming.output>['extras']; count: number };

/** What came off the truck without having been scanned onto it; received all the same, to be told to the crew. */
export function ExtraList({ bicycles, count }: ExtraListProps) {
  if (count === 0) return null;
  return (
    <YardList
      title="リストにない（受入済）"
      bicycles={bicycles}
      pageName="extraPage"
      count={count}
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
