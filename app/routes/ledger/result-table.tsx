/** The bicycles found, a line each: tablets and PCs. */
import type { SearchResult } from '@bicycles/schema/ledger/contracts';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import type { Day } from '@bicycles/schema/values';
import { Paper, Table } from '@mantine/core';
import { StatusBadge } from '#app/components/status-badge.tsx';
import { BicycleLink } from './bicycle-link.tsx';
import { DeadlineMark } from './deadline-mark.tsx';
import styles from './results.module.css';
import { Thumbnail } from './thumbnail.tsx';

type ResultTableProps = { bicycles: readonly SearchResult[]; today: Day };

export function ResultTable({ bicycles, today }: ResultTableProps) {
  return (
    <Paper withBorder className={styles['table']}>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>写真</Table.Th>
            <Table.Th>整理番号・札</Table.Th>
            <Table.Th>状態</Table.Th>
            <Table.Th>撤去日時・場所</Table.Th>
            <Table.Th>保管所</Table.Th>
            <Table.Th>色・型式</Table.Th>
            <Table.Th>防犯登録番号</Table.Th>
            <Table.Th>保管期限</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bicycles.map((bicycle) => (
            <Table.Tr key={bicycle.id} className={styles['row']}>
              <Table.Td>
                <Thumbnail photoId={bicycle.photoId} size={56} />
              </Table.Td>
              <Table.Td className={styles['numbers']}>
                <BicycleLink bicycle={bicycle} />
                <span className={styles['quiet']}>札 {bicycle.tagNumber ?? '－'}</span>
              </Table.Td>
              <Table.Td>
                <StatusBadge status={bicycle.status} />
              </Table.Td>
              <Table.Td>
                {bicycle.removedAt === null ? '（未撤去）' : formatInstant(bicycle.removedAt)}
                <span className={styles['line']}>{bicycle.placeName}</span>
              </Table.Td>
              <Table.Td>{bicycle.storageSiteName ?? '－'}</Table.Td>
              <Table.Td>
                {bicycle.colourLabel ?? '－'}
                <span className={styles['line']}>{bicycle.modelLabel}</span>
              </Table.Td>
              <Table.Td className={styles['numbers']}>{bicycle.registrationNumber ?? '－'}</Table.Td>
              <Table.Td className={styles['numbers']}>
                <DeadlineMark day={bicycle.retentionDeadlineOn} today={today} status={bicycle.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
