import type { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { Text } from '@mantine/core';
import type { z } from 'zod';
import { SelectionSection } from '#app/components/selection/selection-section.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { CandidateTable } from './candidate-table.tsx';
import { MakeListForm } from './make-list-form.tsx';

export type Candidate = z.infer<typeof ListDisposalCandidates.output>['candidates'][number];

type ReadyCandidatesProps = {
  storageSiteId: string;
  candidates: readonly Candidate[];
  /** More wait than one list holds. */
  isCut: boolean;
};

const form = 'make-list';

/** 処分リストに載せられる自転車, all chosen at first, with the kind of disposal and the button that makes the list. */
export function ReadyCandidates({ storageSiteId, candidates, isCut }: ReadyCandidatesProps) {
  const selection = useRowSelection(
    candidates.map(({ bicycleId }) => bicycleId),
    'all',
  );
  return (
    <SelectionSection title="処分リストに載せられる自転車" total={candidates.length} selection={selection}>
      {isCut && <Text mb="xs">一度に2,000台までを表示しています。残りは、リストを作ったあとに続けて作れます。</Text>}
      {candidates.length === 0 ? (
        <Text>
          この条件で処分リストに載せられる自転車はありません。保管期限を過ぎて処分公示をした自転車と、証拠のそろった機能喪失の自転車が並びます。
        </Text>
      ) : (
        <>
          <CandidateTable candidates={candidates} selection={selection} form={form} />
          <MakeListForm id={form} storageSiteId={storageSiteId} bicycleIds={selection.chosen} />
        </>
      )}
    </SelectionSection>
  );
}
