import type { LeftRow } from '@bicycles/schema/bulk/contracts';
import { Anchor, Paper, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';

type LeftRowsProps = { title: string; rows: readonly LeftRow[]; count: number };

/** Bicycles that the batch leaves alone, each with why: none is dropped in silence. */
export function LeftRows({ title, rows, count }: LeftRowsProps) {
  if (count === 0) return null;
  const more = count - rows.length;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} fz="1.125rem" mb="xs">{`${title}（${count.toLocaleString('ja-JP')}台）`}</Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>整理番号</Table.Th>
            <Table.Th>理由</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ bicycleId, managementNumber, reason }) => (
            <Table.Tr key={bicycleId}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Anchor component={Link} to={`/ledger/${bicycleId}`} fw={700}>
                  {managementNumber}
                </Anchor>
              </Table.Td>
              <Table.Td>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 && <Text mt="xs">{`ほか${more.toLocaleString('ja-JP')}台`}</Text>}
    </Paper>
  );
}
