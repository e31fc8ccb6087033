import {
  type ListPublicNoticeCandidates,
  mostInOneNotice,
  type PublicNoticeKind,
} from '@bicycles/schema/public-notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { Group, Paper, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { z } from 'zod';
import { SelectionCount } from '#app/routes/notices/selection-count.tsx';
import { useRowSelection } from '#app/routes/notices/use-row-selection.ts';
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
  const rows = candidates.map(({ bicycleId }) => bicycleId).join();
  const ids = useMemo(() => rows.split(',').filter(Boolean), [rows]);
  const selection = useRowSelection(ids, 'all');
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="ready">
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="1.125rem" id="ready">
          公示できる自転車
        </Title>
        {candidates.length > 0 && <SelectionCount total={candidates.length} selection={selection} />}
      </Group>
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
    </Paper>
  );
}
