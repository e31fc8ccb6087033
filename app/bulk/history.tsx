import type { BulkChangeSummary } from '@bicycles/schema/bulk/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Anchor, Paper, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { WideTable } from '#app/parts/wide-table.tsx';

/** 履歴: every batch with its way to result and undo. */
export function History({ bulkChanges }: { bulkChanges: readonly BulkChangeSummary[] }) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="history">
      <Title order={2} id="history" fz="1.125rem" mb="xs">
        一括処理の履歴
      </Title>
      {bulkChanges.length === 0 ? (
        <Text>まだありません。実行すると、ここから結果を確かめたり、取り消したりできます。</Text>
      ) : (
        <WideTable minWidth={640}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>実行日時</Table.Th>
                <Table.Th>内容</Table.Th>
                <Table.Th>対象</Table.Th>
                <Table.Th>結果</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bulkChanges.map((bulkChange) => (
                <HistoryRow key={bulkChange.id} bulkChange={bulkChange} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </Paper>
  );
}

function HistoryRow({ bulkChange }: { bulkChange: BulkChangeSummary }) {
  const { id, createdAt, createdByName, changeText, reason, setText } = bulkChange;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {formatInstant(createdAt)}
        <Text size="sm">{createdByName}</Text>
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/ledger/bulk/${id}`} fw={700}>
          {changeText}
        </Anchor>
        <Text size="sm">{reason}</Text>
      </Table.Td>
      <Table.Td>{setText}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{resultOf(bulkChange)}</Table.Td>
    </Table.Tr>
  );
}

function resultOf({ state, counts }: BulkChangeSummary): string {
  const { eligible, done, skipped, undone, kept } = counts;
  if (state === 'undone') return done > 0 ? '取消中' : `取消 ${undone}台${kept > 0 ? `・残り ${kept}台` : ''}`;
  if (eligible > 0) return `${done}台まで変更（残り ${eligible}台）`;
  return `変更 ${done}台${skipped > 0 ? `・対象外 ${skipped}台` : ''}`;
}
