import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { ListPublicNoticeCandidates } from '@bicycles/schema/public-notices/contracts';
import { Table, Text } from '@mantine/core';
import { memo } from 'react';
import type { z } from 'zod';
import { DaysLeft } from '#app/parts/deadline-mark.tsx';
import styles from '#app/parts/dense-table.module.css';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { RemovedCells } from './removed-cells.tsx';

export type Candidates = z.infer<typeof ListPublicNoticeCandidates.output>;
type Candidate = Candidates['known']['rows'][number];

const headings = ['整理番号・札', '撤去日・場所', '保管所・置き場所', '特徴', '防犯登録番号', '保管期限'];

type CandidateTableProps = {
  label: string;
  candidates: readonly Candidate[];
  selection: RowSelection;
  form: string;
  today: Day;
};

/** What stands on the notice, a line each. */
export function CandidateTable({ label, candidates, selection, form, today }: CandidateTableProps) {
  if (candidates.length === 0) return <Text role="status">さがした番号に合う自転車は、この一覧にありません。</Text>;
  return (
    <ChoosableTable label={label} headings={headings}>
      {candidates.map((candidate) => (
        <Row
          key={candidate.bicycleId}
          candidate={candidate}
          isChosen={selection.isChosen(candidate.bicycleId)}
          toggle={selection.toggle}
          form={form}
          today={today}
        />
      ))}
    </ChoosableTable>
  );
}

type RowProps = { candidate: Candidate; isChosen: boolean; toggle: RowSelection['toggle']; form: string; today: Day };

/** Of hundreds of rows only those that were touched are drawn anew. */
const Row = memo(function Row({ candidate, isChosen, toggle, form, today }: RowProps) {
  const { bicycleId, managementNumber, storageSlot, retentionDeadlineOn } = candidate;
  return (
    <SelectableRow id={bicycleId} label={managementNumber} isChosen={isChosen} toggle={toggle} form={form}>
      <RemovedCells {...candidate} />
      <Table.Td data-label="保管所">
        {candidate.storageSiteName}
        {storageSlot !== null && <span className={styles['second']}>{storageSlot}</span>}
      </Table.Td>
      <Table.Td data-label="特徴">{candidate.look || '－'}</Table.Td>
      <Table.Td data-label="防犯登録番号">
        {registrationInWords(candidate)}
        {candidate.missing !== null && <span className={styles['second']}>{candidate.missing}</span>}
      </Table.Td>
      <Table.Td data-label="保管期限">
        <span className={styles['number']}>{formatWarekiShort(retentionDeadlineOn)}</span>
        <DaysLeft day={retentionDeadlineOn} today={today} />
      </Table.Td>
    </SelectableRow>
  );
});
