import { PageLinks } from '#app/parts/page-links.tsx';
import { BlockedTable } from '#app/public-notices/blocked-table.tsx';
import type { Candidates } from './candidate-table.tsx';

type BlockedCandidatesProps = Pick<Candidates, 'blocked'> & { onTurn(page: number): void };

/** 今は処分できない自転車, each with everything that stands against it. */
export function BlockedCandidates({ blocked, onTurn }: BlockedCandidatesProps) {
  return (
    <BlockedTable
      title={`今は処分できない自転車（${blocked.count.toLocaleString('ja-JP')}件）`}
      rows={blocked.rows.map(({ blockedReasons, ...row }) => ({ ...row, reasons: blockedReasons }))}
    >
      <PageLinks page={blocked.page} pages={blocked.pages} label="今は処分できない自転車のページ" onTurn={onTurn} />
    </BlockedTable>
  );
}
