/** The batches made so far, newest first; on phones each is a card. */
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Paper, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import type { Batch } from './batch.ts';
import styles from './batch-table.module.css';
import { PrintBatch } from './print-batch.tsx';

export function BatchTable({ batches }: { batches: readonly Batch[] }) {
  return (
    <Paper withBorder p="lg">
      <Title order={2} mb="sm">
        作った札
      </Title>
      {batches.length === 0 ? (
        <Text c="dimmed">まだ札がありません。「枚数」を入れて「札を作る」を押すと、ここに並びます。</Text>
      ) : (
        <Table className={styles['batches']} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>札番号</Table.Th>
              <Table.Th>枚数（使用）</Table.Th>
              <Table.Th>印刷</Table.Th>
              <Table.Th>作成</Table.Th>
              <Table.Th>
                <VisuallyHidden>操作</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batches.map((batch) => (
              <Row key={batch.batch} batch={batch} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}

function Row({ batch }: { batch: Batch }) {
  return (
    <Table.Tr>
      <Table.Td data-label="札番号" className={styles['numbers']}>
        {batch.first} ～<wbr /> {batch.last}
      </Table.Td>
      <Table.Td data-label="枚数" className={styles['short']}>
        {`${batch.count.toLocaleString('ja-JP')}枚（${batch.used.toLocaleString('ja-JP')}）`}
      </Table.Td>
      <Table.Td data-label="印刷" className={styles['short']}>
        {printState(batch)}
      </Table.Td>
      <Table.Td data-label="作成">
        <span className={styles['when']}>{formatInstant(batch.createdAt)}</span> {batch.createdBy}
      </Table.Td>
      <Table.Td>
        <PrintBatch
          batch={batch}
          variant="default"
          size="sm"
          aria-label={`札 ${batch.first} からの${batch.count}枚を印刷`}
        >
          印刷
        </PrintBatch>
      </Table.Td>
    </Table.Tr>
  );
}

function printState({ printed, count, printedAt }: Batch): string {
  if (printedAt === null) return '未印刷';
  return printed === count ? `済 ${formatInstant(printedAt).slice(5)}` : `一部 ${printed.toLocaleString('ja-JP')}枚`;
}
