/** 今は公示できない自転車, each with what holds it back. */
import { MoreRows } from '#app/components/more-rows.tsx';
import { useFirstRows } from '#app/components/use-first-rows.ts';
import { BlockedTable } from './blocked-table.tsx';
import type { Candidate } from './ready-candidates.tsx';

export function BlockedCandidates({ candidates }: { candidates: readonly Candidate[] }) {
  const { shown, ...rest } = useFirstRows(candidates);
  return (
    <BlockedTable
      title={`今は公示できない自転車（${candidates.length.toLocaleString('ja-JP')}件）`}
      rows={shown.map(({ blockedReason, ...row }) => ({
        ...row,
        reasons: blockedReason === null ? [] : [blockedReason],
      }))}
    >
      <MoreRows {...rest} />
    </BlockedTable>
  );
}
