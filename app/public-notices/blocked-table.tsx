import { Anchor, Paper, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import styles from '#app/parts/dense-table.module.css';

type Blocked = {
  bicycleId: string;
  managementNumber: string;
  storageSiteName: string;
  look: string;
  reasons: readonly string[];
};
type BlockedTableProps = { title: string; rows: readonly Blocked[]; children?: ReactNode };

/** Bicycles that wait for something else first: what it is, and the way to it. */
export function BlockedTable({ title, rows, children }: BlockedTableProps) {
  if (rows.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="blocked">
      <Title order={2} fz="1.125rem" id="blocked">
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        理由がなくなると、上の一覧に移ります。
      </Text>
      <Table className={styles['dense']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>整理番号</Table.Th>
            <Table.Th>保管所</Table.Th>
            <Table.Th>特徴</Table.Th>
            <Table.Th>理由</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ bicycleId, managementNumber, storageSiteName, look, reasons }) => (
            <Table.Tr key={bicycleId}>
              <Table.Td className={styles['number']}>
                <Anchor component={Link} to={`/ledger/${bicycleId}`}>
                  {managementNumber}
                </Anchor>
              </Table.Td>
              <Table.Td>{storageSiteName}</Table.Td>
              <Table.Td>{look || '－'}</Table.Td>
              <Table.Td>
                {reasons.map((reason) => (
                  <div key={reason}>{reason}</div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {children}
    </Paper>
  );
}
