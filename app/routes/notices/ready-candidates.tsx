import type { NoticeKind } from '@bicycles/schema/notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { Group, Paper, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { type Candidate, CandidateTable } from './candidate-table.tsx';
import { MakeRunForm } from './make-run-form.tsx';
import { SelectionCount } from './selection-count.tsx';
import { useRowSelection } from './use-row-selection.ts';

type ReadyCandidatesProps = { candidates: readonly Candidate[]; kind: NoticeKind; today: Day; isFiltered: boolean };

const form = 'make-run';

/** 作成できる自転車, all chosen at first, with the button that makes their notices. */
export function ReadyCandidates({ candidates, kind, today, isFiltered }: ReadyCandidatesProps) {
  const rows = candidates.map(({ bicycleId }) => bicycleId).join();
  const ids = useMemo(() => rows.split(',').filter(Boolean), [rows]);
  const selection = useRowSelection(ids, 'all');
  const late = candidates.filter(({ warning }) => warning !== null).length;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="ready">
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="1.125rem" id="ready">
          作成できる自転車
        </Title>
        {candidates.length > 0 && <SelectionCount total={candidates.length} selection={selection} />}
      </Group>
      {candidates.length === 0 ? (
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
          {late > 0 && (
            <Text fw={700} c="var(--mantine-color-error)" mb="xs">
              {`${late}件は保管期限を過ぎています。期限を延ばすか、確かめてから送ってください。`}
            </Text>
          )}
          <CandidateTable candidates={candidates} selection={selection} form={form} today={today} />
          <MakeRunForm id={form} bicycleIds={selection.chosen} today={today} kind={kind} />
        </>
      )}
    </Paper>
  );
}
