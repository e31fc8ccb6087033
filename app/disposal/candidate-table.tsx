import type { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { Badge, Table, Text } from '@mantine/core';
import { memo } from 'react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { toneBadge } from '#app/parts/tone-badge.ts';
import { RemovedCells } from '#app/public-notices/removed-cells.tsx';

export type Candidates = z.output<typeof ListDisposalCandidates.output>;
type Candidate = Candidates['ready']['rows'][number];

const headings = ['整理番号・札', '撤去日・場所', '置き場所', '特徴', '保管期限', '処分公示日'];

type CandidateTableProps = { candidates: readonly Candidate[]; selection: RowSelection; form: string };

/** The bicycles that may stand on a list, a line each. */
export function CandidateTable({ candidates, selection, form }: CandidateTableProps) {
  if (candidates.length === 0) return <Text role="status">さがした番号に合う自転車は、この一覧にありません。</Text>;
  return (
    <ChoosableTable label="処分リストに載せられる自転車" headings={headings}>
      {candidates.map((candidate) => (
        <Row
          key={candidate.bicycleId}
          candidate={candidate}
          isChosen={selection.isChosen(candidate.bicycleId)}
          toggle={selection.toggle}
          form={form}
        />
      ))}
    </ChoosableTable>
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
