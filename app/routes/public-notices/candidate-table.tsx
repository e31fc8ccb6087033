import { formatWarekiShort } from '@bicycles/schema/text/wareki';
import type { Day } from '@bicycles/schema/values';
import { Table } from '@mantine/core';
import { memo } from 'react';
import styles from '#app/components/dense-table.module.css';
import { MoreRows } from '#app/components/more-rows.tsx';
import { ChoosableTable } from '#app/components/selection/choosable-table.tsx';
import { SelectableRow } from '#app/components/selection/selectable-row.tsx';
import type { RowSelection } from '#app/components/selection/use-row-selection.ts';
import { useFirstRows } from '#app/components/use-first-rows.ts';
import { DaysLeft } from '#app/routes/ledger/deadline-mark.tsx';
import type { Candidate } from './ready-candidates.tsx';
import { RemovedCells } from './removed-cells.tsx';

const headings = ['整理番号・札', '撤去日・場所', '保管所・置き場所', '特徴', '防犯登録番号', '保管期限'];

type CandidateTableProps = { candidates: readonly Candidate[]; selection: RowSelection; form: string; today: Day };

/** What stands on the notice, a line each. Those not shown yet are chosen all the same. */
export function CandidateTable({ candidates, selection, form, today }: CandidateTableProps) {
  const { shown, ...rest } = useFirstRows(candidates);
  return (
    <>
      <ChoosableTable label="公示できる自転車" headings={headings}>
        {shown.map((candidate) => (
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
      <MoreRows {...rest} note="（選択に含まれます）" />
    </>
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
      <Table.Td data-label="防犯登録番号">{candidate.registrationNumber ?? 'なし'}</Table.Td>
      <Table.Td data-label="保管期限">
        <span className={styles['number']}>{formatWarekiShort(retentionDeadlineOn)}</span>
        <DaysLeft day={retentionDeadlineOn} today={today} />
      </Table.Td>
    </SelectableRow>
  );
});
