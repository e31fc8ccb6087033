import { Text } from '@mantine/core';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionSection } from '#app/parts/selection/selection-section.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { type Candidates, CandidateTable } from './candidate-table.tsx';
import { MakeListForm } from './make-list-form.tsx';

type ReadyCandidatesProps = Pick<Candidates, 'ready' | 'readyIds'> & {
  name: string;
  storageSiteId: string;
  /** More wait than one list holds. */
  isCut: boolean;
  onTurn(page: number): void;
};

const form = 'make-list';

/** 処分リストに載せられる自転車 of a yard, all chosen at first over all pages, with the kind of disposal and the button that makes the list. */
export function ReadyCandidates({ name, storageSiteId, ready, readyIds, isCut, onTurn }: ReadyCandidatesProps) {
  const selection = useRowSelection(readyIds, 'all', name);
  return (
    <SelectionSection title="処分リストに載せられる自転車" total={readyIds.length} selection={selection}>
      {isCut && <Text mb="xs">一度に2,000台までを表示しています。残りは、リストを作ったあとに続けて作れます。</Text>}
      {readyIds.length === 0 ? (
        <Text>
          この条件で処分リストに載せられる自転車はありません。保管期限を過ぎて処分公示をした自転車と、証拠のそろった機能喪失の自転車が並びます。
        </Text>
      ) : (
        <>
          <CandidateTable candidates={ready.rows} selection={selection} form={form} />
          <PageLinks
            page={ready.page}
            pages={ready.pages}
            label="処分リストに載せられる自転車のページ"
            onTurn={onTurn}
          />
          <MakeListForm id={form} storageSiteId={storageSiteId} bicycleIds={selection.chosen} />
        </>
      )}
    </SelectionSection>
  );
}
