import type { AddArrival } from '@bicycles/schema/yard/contracts';
import { Anchor, Paper, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { YardList } from './yard-list.tsx';

type Arrival = z.output<typeof AddArrival.output>;

/** What came off the truck without having been scanned onto it; received all the same, to be told to the crew. */
export function ExtraList({ arrivals }: { arrivals: readonly Arrival[] }) {
  if (arrivals.length === 0) return null;
  return (
    <YardList title="リストにない（受入済）" count={arrivals.length} emptyText="">
      {arrivals.map(({ bicycleId, managementNumber, placeName }) => (
        <Paper key={bicycleId} withBorder p="sm">
          <Anchor component={Link} to={`/ledger/${bicycleId}`} fw={700}>
            {managementNumber}
          </Anchor>
          <Text size="sm">{placeName}　積込の記録がないまま届きました。撤去班に伝えてください。</Text>
        </Paper>
      ))}
    </YardList>
  );
}
