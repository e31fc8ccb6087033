import type { StandingRow } from '@bicycles/schema/disposal/gate-contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';
import { BlockerList } from './blocker-list.tsx';

type StandingTableProps = { rows: readonly StandingRow[]; isReady: boolean };

/** The oldest first: which bicycle, where it stands, how long it could have gone, and what stops it. */
export function StandingTable({ rows, isReady }: StandingTableProps) {
  return (
    <Table className={styles['dense']} aria-labelledby="standing">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>整理番号・札</Table.Th>
          <Table.Th>置き場所・特徴</Table.Th>
          <Table.Th>撤去日</Table.Th>
          <Table.Th>保管期限</Table.Th>
          {!isReady && <Table.Th>止めている理由</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.bicycleId}>
            <Table.Td className={styles['number']}>
              <Anchor component={Link} to={`/ledger/${row.bicycleId}`}>
                {row.managementNumber}
              </Anchor>
              <span className={styles['second']}>札 {row.tagNumber ?? '－'}</span>
            </Table.Td>
            <Table.Td>
              {[row.storageSiteName, row.storageSlot].filter(Boolean).join(' ')}
              <span className={styles['second']}>{row.look || '－'}</span>
            </Table.Td>
            <Table.Td className={styles['number']} data-label="撤去日">
              <time dateTime={row.removedOn}>{formatWarekiShort(row.removedOn)}</time>
            </Table.Td>
            <Table.Td className={styles['number']} data-label="保管期限">
              <time dateTime={row.retentionDeadlineOn}>{formatWarekiShort(row.retentionDeadlineOn)}</time>
              <span className={styles['second']}>{row.daysPast > 0 ? `${row.daysPast}日経過` : '期限前'}</span>
            </Table.Td>
            {!isReady && (
              <Table.Td>
                <BlockerList blockers={row.blockers} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
