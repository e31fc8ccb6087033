/** 作成できない自転車: what stands in the way of each, and the way to set it right. */
import { Anchor, Paper, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/components/dense-table.module.css';
import type { Candidate } from './candidate-table.tsx';

export function BlockedCandidates({ candidates }: { candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="blocked">
      <Title order={2} fz="1.125rem" id="blocked">
        {`作成できない自転車（${candidates.length.toLocaleString('ja-JP')}件）`}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        台帳で直すと、上の一覧に移ります。
      </Text>
      <Table className={styles['dense']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>整理番号</Table.Th>
            <Table.Th>宛名</Table.Th>
            <Table.Th>理由</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {candidates.map(({ bicycleId, managementNumber, ownerName, blockedReason }) => (
            <Table.Tr key={bicycleId}>
              <Table.Td className={styles['number']}>
                <Anchor component={Link} to={`/ledger/${bicycleId}`}>
                  {managementNumber}
                </Anchor>
              </Table.Td>
              <Table.Td>{ownerName || '－'}</Table.Td>
              <Table.Td>{blockedReason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
