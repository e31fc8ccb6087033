import { formatWarekiShort } from '@bicycles/schema/text/wareki';
import { Badge, Table } from '@mantine/core';
import { memo } from 'react';
import styles from '#app/components/dense-table.module.css';
import { MoreRows } from '#app/components/more-rows.tsx';
import { ChoosableTable } from '#app/components/selection/choosable-table.tsx';
import { SelectableRow } from '#app/components/selection/selectable-row.tsx';
import type { RowSelection } from '#app/components/selection/use-row-selection.ts';
import { toneBadge } from '#app/components/tone-badge.ts';
import { useFirstRows } from '#app/components/use-first-rows.ts';
import { RemovedCells } from '#app/routes/public-notices/removed-cells.tsx';
import type { Candidate } from './ready-candidates.tsx';

const headings = ['整理番号・札', '撤去日・場所', '置き場所', '特徴', '保管期限', '処分公示日'];

type CandidateTableProps = { candidates: readonly Candidate[]; selection: RowSelection; form: string };

/** The bicycles that may stand on a list, a line each. Those not shown yet are chosen all the same. */
export function CandidateTable({ candidates, selection, form }: CandidateTableProps) {
  const { shown, ...rest } = useFirstRows(candidates);
  return (
    <>
      <ChoosableTable label="処分リストに載せられる自転車" headings={headings}>
        {shown.map((candidate) => (
          <Row
            key={candidate.bicycleId}
            candidate={candidate}
            isChosen={selection.isChosen(candidate.bicycleId)}
            toggle={selection.toggle}
            form={form}
          />
        ))}
      </ChoosableTable>
      <MoreRows {...rest} note="（選択に含まれます）" />
    </>
  );
}

type RowProps = { candidate: Candidate; isChosen: boolean; toggle: RowSelection['toggle']; form: string };

/** Of hundreds of rows only those that were touched are drawn anew. */
const Row = memo(function Row({ candidate, isChosen, toggle, form }: RowProps) {
  const { bicycleId, managementNumber, disposalAnnouncedOn, awaitedUntil, isBeyondUse } = candidate;
  return (
    <SelectableRow id={bicycleId} label={managementNumber} isChosen={isChosen} toggle={toggle} form={form}>
      <RemovedCells {...candidate} />
      <Table.Td data-label="置き場所">{candidate.storageSlot ?? '－'}</Table.Td>
      <Table.Td data-label="特徴">
        {candidate.look || '－'} {isBeyondUse && <Badge {...toneBadge('waiting')}>機能喪失</Badge>}
      </Table.Td>
      <Table.Td className={styles['number']} data-label="保管期限">
        {formatWarekiShort(candidate.retentionDeadlineOn)}
      </Table.Td>
      <Table.Td className={styles['number']} data-label="処分公示日">
        {disposalAnnouncedOn === null ? '－' : formatWarekiShort(disposalAnnouncedOn)}
        {awaitedUntil !== null && <span className={styles['second']}>{formatWarekiShort(awaitedUntil)}まで公示中</span>}
      </Table.Td>
    </SelectableRow>
  );
});
