/** 今は公示できない自転車, each with what holds it back. */
import { PageLinks } from '#app/parts/page-links.tsx';
import { BlockedTable } from './blocked-table.tsx';
import type { Candidates } from './candidate-table.tsx';

export function BlockedCandidates({ blocked }: Pick<Candidates, 'blocked'>) {
  return (
    <BlockedTable
      title={`今は公示できない自転車（${blocked.count.toLocaleString('ja-JP')}件）`}
      rows={blocked.rows.map(({ blockedReason, ...row }) => ({
        ...row,
        reasons: blockedReason === null ? [] : [blockedReason],
      }))}
    >
      <PageLinks page={blocked.page} pages={blocked.pages} name="blockedPage" label="今は公示できない自転車のページ" />
    </BlockedTable>
  );
}
