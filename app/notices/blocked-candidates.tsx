/** 作成できない自転車: what stands in the way of each, and the way to set it right. */
import type { ListNoticeCandidates } from '@bicycles/schema/notices/contracts';
import { Anchor, Paper, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { PageLinks } from '#app/parts/page-links.tsx';

type BlockedCandidatesProps = { blocked: z.output<typeof ListNoticeCandidates.output>['blocked'] };

export function BlockedCandidates({ blocked }: BlockedCandidatesProps) {
  if (blocked.count === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="blocked">
      <Title order={2} fz="1.125rem" id="blocked">
        {`作成できない自転車（${blocked.count.toLocaleString('ja-JP')}件）`}
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
          {blocked.rows.map(({ bicycleId, managementNumber, ownerName, blockedReason }) => (
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
      <PageLinks page={blocked.page} pages={blocked.pages} name="blockedPage" label="作成できない自転車のページ" />
    </Paper>
  );
}
