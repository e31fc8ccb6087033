import { MoreRows } from '#app/components/more-rows.tsx';
import { useFirstRows } from '#app/components/use-first-rows.ts';
import { BlockedTable } from '#app/routes/public-notices/blocked-table.tsx';
import type { Candidate } from './ready-candidates.tsx';

/** 今は処分できない自転車, each with everything that stands against it. */
export function BlockedCandidates({ candidates }: { candidates: readonly Candidate[] }) {
  const { shown, ...rest } = useFirstRows(candidates);
  return (
    <BlockedTable
      title={`今は処分できない自転車（${candidates.length.toLocaleString('ja-JP')}件）`}
      rows={shown.map(({ blockedReasons, ...row }) => ({ ...row, reasons: blockedReasons }))}
    >
      <MoreRows {...rest} />
    </BlockedTable>
  );
}
