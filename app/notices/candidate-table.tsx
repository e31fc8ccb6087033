/** The bicycles whose notices can be made, in the order of the post: by postal code. */

import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { ListNoticeCandidates } from '@bicycles/schema/notices/contracts';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import { memo } from 'react';
import type { z } from 'zod';
import { DaysLeft } from '#app/parts/deadline-mark.tsx';
import styles from '#app/parts/dense-table.module.css';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { addressLine } from './address-line.ts';

export type Candidate = z.infer<typeof ListNoticeCandidates.output>['ready']['rows'][number];
const headings = ['宛名・住所', '整理番号・撤去日', '撤去場所・保管所', '保管期限', '様式・前回の通知'];

type CandidateTableProps = { candidates: readonly Candidate[]; selection: RowSelection; form: string; today: Day };

export function CandidateTable({ candidates, selection, form, today }: CandidateTableProps) {
  return (
    <ChoosableTable label="作成できる自転車" headings={headings}>
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
  const { bicycleId, managementNumber, ownerName, earlierNoticeNumber } = candidate;
  return (
    <SelectableRow
      id={bicycleId}
      label={`${managementNumber} ${ownerName}`}
      isChosen={isChosen}
      toggle={toggle}
      form={form}
    >
      <Table.Td>
        <b>{ownerName}</b>
        <Second>{addressLine(candidate.postalCode, candidate.address)}</Second>
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/ledger/${bicycleId}`} className={styles['number']}>
          {managementNumber}
        </Anchor>
        <Second>{formatWarekiShort(candidate.removedOn)}</Second>
      </Table.Td>
      <Table.Td>
        {candidate.placeName}
        <Second>{candidate.storageSiteName}</Second>
      </Table.Td>
      <Table.Td data-label="保管期限">
        <span className={styles['number']}>{formatWarekiShort(candidate.retentionDeadlineOn)}</span>
        <DaysLeft day={candidate.retentionDeadlineOn} today={today} />
      </Table.Td>
      <Table.Td>
        {candidate.templateName}
        {earlierNoticeNumber !== null && <Second>{`前回 ${earlierNoticeNumber}`}</Second>}
      </Table.Td>
    </SelectableRow>
  );
});

const Second = ({ children }: { children: string }) => <span className={styles['second']}>{children}</span>;
