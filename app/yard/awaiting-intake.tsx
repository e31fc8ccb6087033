import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { ListIncoming } from '@bicycles/schema/yard/contracts';
import { Badge, Button, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { statusTones } from '#app/ground/theme/status-colours.ts';
import { YardList } from './yard-list.tsx';
import { YardRow } from './yard-row.tsx';

type Page = z.output<typeof ListIncoming.output>['awaitingIntake'];
type Awaiting = Page['rows'][number];
type AwaitingIntakeProps = {
  bicycles: Page;
  /** Of all of its pages. */
  count: number;
  justReceived: readonly string[];
};

const kept = statusTones.stored;

/** Received: what came in just now on top, then the oldest first; each leads to its 二次登録. */
export function AwaitingIntake({ bicycles, count, justReceived }: AwaitingIntakeProps) {
  return (
    <YardList
      id="awaiting"
      title="二次登録待ち"
      bicycles={bicycles}
      pageName="awaitingPage"
      count={count}
      emptyText="二次登録を待っている自転車はありません。"
      row={(bicycle) => <Row bicycle={bicycle} isNew={justReceived.includes(bicycle.bicycleId)} />}
    />
  );
}

function Row({ bicycle, isNew }: { bicycle: Awaiting; isNew: boolean }) {
  return (
    <YardRow
      bicycle={bicycle}
      facts={
        <>
          <Text size="sm">受入 {formatInstant(bicycle.arrivedAt)}</Text>
          {isNew && (
            <Badge radius="sm" tt="none" style={{ '--badge-bg': kept.background, '--badge-color': kept.text }}>
              いま受け入れました
            </Badge>
          )}
        </>
      }
      button={
        <Button
          component={Link}
          to={`/yard/intake/${bicycle.bicycleId}`}
          aria-label={`${bicycle.managementNumber} の二次登録`}
        >
          二次登録
        </Button>
      }
    />
  );
}
