import {
  type ListPublicNoticeCandidates,
  mostInOneNotice,
  type PublicNoticeKind,
} from '@bicycles/schema/public-notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { Text } from '@mantine/core';
import type { z } from 'zod';
import { SelectionSection } from '#app/components/selection/selection-section.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { CandidateTable } from './candidate-table.tsx';
import { MakeNoticeForm } from './make-notice-form.tsx';

export type Candidate = z.infer<typeof ListPublicNoticeCandidates.output>['candidates'][number];

type ReadyCandidatesProps = {
  kind: PublicNoticeKind;
  candidates: readonly Candidate[];
  /** More wait than one batch holds. */
  isCut: boolean;
  today: Day;
};

const form = 'make-notice';
const empty: Record<PublicNoticeKind, string> = {
  storage: '保管の公示を待っている自転車はありません。保管所に着いた自転車が、ここに並びます。',
  disposal: '処分公示を待っている自転車はありません。保管期限を過ぎた自転車が、ここに並びます。',
};

/** 公示できる自転車, all chosen at first, with the days and the button that makes the 公示. */
export function ReadyCandidates({ kind, candidates, isCut, today }: ReadyCandidatesProps) {
  const selection = useRowSelection(
    candidates.map(({ bicycleId }) => bicycleId),
    'all',
  );
  return (
    <SelectionSection title="公示できる自転車" total={candidates.length} selection={selection}>
      {isCut && (
        <Text mb="xs">
          {`一度に公示できるのは${mostInOneNotice.toLocaleString('ja-JP')}台までです。残りは、作成したあとに続けて作れます。`}
        </Text>
      )}
      {candidates.length === 0 ? (
        <Text>{empty[kind]}</Text>
      ) : (
        <>
          <CandidateTable candidates={candidates} selection={selection} form={form} today={today} />
          <MakeNoticeForm id={form} kind={kind} bicycleIds={selection.chosen} today={today} />
        </>
      )}
    </SelectionSection>
  );
}
