import type { NoticeKind } from '@bicycles/schema/notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { Text } from '@mantine/core';
import { SelectionSection } from '#app/components/selection/selection-section.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { type Candidate, CandidateTable } from './candidate-table.tsx';
import { MakeRunForm } from './make-run-form.tsx';

type ReadyCandidatesProps = { candidates: readonly Candidate[]; kind: NoticeKind; today: Day; isFiltered: boolean };

const form = 'make-run';

/** 作成できる自転車, all chosen at first, with the button that makes their notices. */
export function ReadyCandidates({ candidates, kind, today, isFiltered }: ReadyCandidatesProps) {
  const selection = useRowSelection(
    candidates.map(({ bicycleId }) => bicycleId),
    'all',
  );
  const late = candidates.filter(({ warning }) => warning !== null).length;
  return (
    <SelectionSection title="作成できる自転車" total={candidates.length} selection={selection}>
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
    </SelectionSection>
  );
}
