import { formatInstant, formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { ListIncoming } from '@bicycles/schema/yard/contracts';
import { Button, Text } from '@mantine/core';
import type { z } from 'zod';
import { YardList } from './yard-list.tsx';
import { YardRow } from './yard-row.tsx';

type Page = z.output<typeof ListIncoming.output>['incoming'];
export type Incoming = Page['rows'][number];

type IncomingListProps = {
  bicycles: Page;
  /** Of all of its pages. */
  count: number;
  onTruck: number;
  onChoose(bicycle: Incoming): void;
};

/** What is on its way here, the truck's own first; what of it still stands here when the truck is empty is missing. */
export function IncomingList({ bicycles, count, onTruck, onChoose }: IncomingListProps) {
  return (
    <YardList
      title="移送中（未着）"
      bicycles={bicycles}
      pageName="incomingPage"
      count={count}
      emptyText="この保管所へ移送中の自転車はありません。"
      row={(bicycle) => <Row bicycle={bicycle} onChoose={onChoose} />}
    >
      {onTruck > 0 && (
        <Text role="status">
          積み込まれてまだ届いていない自転車が <strong>{onTruck}台</strong>{' '}
          あります。荷下ろしが終わっても残るときは、撤去班に確かめてください。
        </Text>
      )}
    </YardList>
  );
}

function Row({ bicycle, onChoose }: { bicycle: Incoming; onChoose(bicycle: Incoming): void }) {
  return (
    <YardRow
      bicycle={bicycle}
      facts={
        <Text size="sm">
          撤去 {formatInstant(bicycle.removedAt)}
          {bicycle.crew !== null && `　${bicycle.crew}`}
          {'　'}
          <Text span fw={700} inherit>
            {bicycle.loadedAt === null ? '積込の記録なし' : `積込済 ${formatTime(bicycle.loadedAt)}`}
          </Text>
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
  );
}
