import type { Day } from '@bicycles/schema/ground/values';
import type { ListNoticeCandidates, NoticeKind } from '@bicycles/schema/notices/contracts';
import { Text } from '@mantine/core';
import type { z } from 'zod';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionSection } from '#app/parts/selection/selection-section.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { CandidateTable } from './candidate-table.tsx';
import { MakeRunForm } from './make-run-form.tsx';

type ReadyCandidatesProps = {
  found: z.output<typeof ListNoticeCandidates.output>;
  kind: NoticeKind;
  today: Day;
  isFiltered: boolean;
};

const form = 'make-run';

/** 作成できる自転車, all chosen at first over all pages, with the button that makes their notices. */
export function ReadyCandidates({ found, kind, today, isFiltered }: ReadyCandidatesProps) {
  const { ready, readyIds, lateCount, isCut } = found;
  const selection = useRowSelection(readyIds, 'all');
  return (
    <SelectionSection title="作成できる自転車" total={ready.count} selection={selection}>
      {ready.count === 0 ? (
        <Text>
          {isFiltered
            ? 'この条件に当てはまる自転車はありません。条件を減らしてください。'
            : '返還通知を待っている自転車はありません。所有者が分かると、ここに並びます。'}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs" visibleFrom="md">
            ↑↓ で行を移り、スペースで選びます。Shift を押しながら選ぶと、間の行もまとめて変わります。
          </Text>
          {isCut && (
            <Text mb="xs">
              撤去日の古いものから2,000台までを調べました。残りは、作成したあとに続けて作れます。条件でしぼることもできます。
            </Text>
          )}
          {lateCount > 0 && (
            <Text fw={700} c="var(--mantine-color-error)" mb="xs">
              {`${lateCount.toLocaleString('ja-JP')}件は保管期限を過ぎています。期限を延ばすか、確かめてから送ってください。`}
            </Text>
          )}
          <CandidateTable candidates={ready.rows} selection={selection} form={form} today={today} />
          <PageLinks page={ready.page} pages={ready.pages} label="作成できる自転車のページ" />
          <MakeRunForm id={form} bicycleIds={selection.chosen} today={today} kind={kind} />
        </>
      )}
    </SelectionSection>
  );
}
