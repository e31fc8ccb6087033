import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { BlockedCandidates } from './blocked-candidates.tsx';
import { type Candidate, ReadyCandidates } from './ready-candidates.tsx';

type CandidatesByYardProps = {
  candidates: readonly Candidate[];
  /** More wait than are shown. */
  isCut: boolean;
};

/** A list is of one yard: each yard with bicycles that can go has its own, the fullest first. */
export function CandidatesByYard({ candidates, isCut }: CandidatesByYardProps) {
  const ready = candidates.filter(({ blockedReasons }) => blockedReasons.length === 0);
  const yards = yardsOf(ready);
  const [wanted, setWanted] = useState('');
  // A list that was made takes its bicycles away, and its yard may go with them.
  const chosen = yards.find(({ value }) => value === wanted)?.value ?? yards[0]?.value ?? '';
  return (
    <>
      {yards.length > 1 && (
        <div>
          <Text mb={4}>リストは保管所ごとに作ります。</Text>
          <SegmentedControl
            aria-label="保管所"
            value={chosen}
            onChange={setWanted}
            data={yards.map(({ value, name, count }) => ({ value, label: `${name} ${count}台` }))}
          />
        </div>
      )}
      <ReadyCandidates
        key={chosen}
        storageSiteId={chosen}
        candidates={ready.filter(({ storageSiteId }) => storageSiteId === chosen)}
        isCut={isCut}
      />
      <BlockedCandidates candidates={candidates.filter(({ blockedReasons }) => blockedReasons.length > 0)} />
    </>
  );
}

function yardsOf(ready: readonly Candidate[]) {
  const yards = new Map<string, { value: string; name: string; count: number }>();
  for (const { storageSiteId, storageSiteName } of ready) {
    const { count } = yards.get(storageSiteId) ?? { count: 0 };
    yards.set(storageSiteId, { value: storageSiteId, name: storageSiteName, count: count + 1 });
  }
  return [...yards.values()].toSorted((left, right) => right.count - left.count);
}
