import { SegmentedControl, Text } from '@mantine/core';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { BlockedCandidates } from './blocked-candidates.tsx';
import type { Candidates } from './candidate-table.tsx';
import { ReadyCandidates } from './ready-candidates.tsx';

/** Which part of the candidates is shown. */
export type Part = { yardId?: string; find?: string | undefined; page?: number; blockedPage?: number };
type CandidatesByYardProps = {
  /** Tells the choice among these from another one of the same visit. */
  name: string;
  found: Candidates;
  /** What is looked for inside the lists. */
  sought: string | undefined;
  show(part: Part): void;
};

/** A list is of one yard: each yard with bicycles that can go has its own, the fullest first. */
export function CandidatesByYard({ name, found, sought, show }: CandidatesByYardProps) {
  const { yards, ready, readyIds, blocked, isCut } = found;
  const yardId = found.yardId ?? '';
  return (
    <>
      {yards.length > 1 && (
        <div>
          <Text mb={4}>リストは保管所ごとに作ります。</Text>
          <SegmentedControl
            aria-label="保管所"
            value={yardId}
            onChange={(chosen) => show({ yardId: chosen })}
            data={yards.map(({ storageSiteId, storageSiteName, count }) => ({
              value: storageSiteId,
              label: `${storageSiteName} ${count}台`,
            }))}
          />
        </div>
      )}
      <FindInList label="一覧の中を番号でさがす" found={sought} onFind={(find) => show({ yardId, find })} />
      <ReadyCandidates
        key={yardId}
        name={`${name}-${yardId}`}
        storageSiteId={yardId}
        ready={ready}
        readyIds={readyIds}
        isCut={isCut}
        onTurn={(page) => show({ yardId, find: sought, page })}
      />
      <BlockedCandidates blocked={blocked} onTurn={(blockedPage) => show({ yardId, find: sought, blockedPage })} />
    </>
  );
}
