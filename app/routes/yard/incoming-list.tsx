import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import type { ListIncoming } from '@bicycles/schema/yard/contracts';
import { Button, Text } from '@mantine/core';
import type { z } from 'zod';
import { YardList } from './yard-list.tsx';
import { YardRow } from './yard-row.tsx';

export type Incoming = z.output<typeof ListIncoming.output>['incoming'][number];

/** What is on its way here; what still stands here when the truck is empty is missing. */
export function IncomingList({ bicycles, onChoose }: { bicycles: Incoming[]; onChoose(bicycle: Incoming): void }) {
  return (
    <YardList title="移送中（未着）" count={bicycles.length} emptyText="この保管所へ移送中の自転車はありません。">
      {bicycles.map((bicycle) => (
        <YardRow
          key={bicycle.bicycleId}
          bicycle={bicycle}
          facts={
            <Text size="sm">
              撤去 {formatInstant(bicycle.removedAt)}
              {bicycle.crew !== null && `　${bicycle.crew}`}
            </Text>
          }
          button={
            <Button
              variant="default"
              onClick={() => onChoose(bicycle)}
              aria-label={`${bicycle.managementNumber} メモ・受入`}
            >
              メモ・受入
            </Button>
          }
        />
      ))}
    </YardList>
  );
}
