import type { ExemptionEntry } from '@bicycles/schema/exemptions/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { exemptionStateLabels } from '@bicycles/schema/returns/exemption';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';
import { WideTable } from '#app/parts/wide-table.tsx';

/** What was answered lately, newest first. */
export function AnsweredTable({ entries }: { entries: readonly ExemptionEntry[] }) {
  return (
    <WideTable minWidth={640}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>回答</Table.Th>
            <Table.Th>整理番号</Table.Th>
            <Table.Th>結果</Table.Th>
            <Table.Th>理由</Table.Th>
            <Table.Th>保管所</Table.Th>
            <Table.Th>回答者</Table.Th>
            <Table.Th>返還</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.returnId}>
              <Table.Td>{entry.decidedAt === null ? '－' : formatInstant(entry.decidedAt)}</Table.Td>
              <Table.Td className={styles['number']}>
                <Anchor component={Link} to={`/exemptions/${entry.returnId}`}>
                  {entry.managementNumber}
                </Anchor>
              </Table.Td>
              <Table.Td className={styles['number']}>{exemptionStateLabels[entry.state]}</Table.Td>
              <Table.Td>{entry.reasonLabel}</Table.Td>
              <Table.Td>{entry.siteName}</Table.Td>
              <Table.Td>{entry.decidedByName}</Table.Td>
              <Table.Td>{entry.isReturned ? '済' : '－'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}
