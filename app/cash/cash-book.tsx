import type { CashBook as Book } from '@bicycles/schema/cash/contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Day } from '@bicycles/schema/ground/values';
import { Paper, Table, Text, Title } from '@mantine/core';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import styles from './cash.module.css';
import { signedYen } from './signed-yen.ts';

/** What the returns of the day say that the box holds. */
export function CashBook({ book, day, siteName }: { book: Book; day: Day; siteName: string }) {
  const { takings, exempt, cancelled, cancelledYen, refunds, refundedYen, expectedYen } = book;
  return (
    <Paper withBorder p="md" component="section" aria-label="あるはずの金額">
      <Text>
        {siteName}　<WarekiDate day={day} />
      </Text>
      <Title order={2} fz="1.25rem" mt="xs">
        あるはずの金額
      </Title>
      <Text className={styles['sum']}>{formatYen(expectedYen)}</Text>
      <Table className={styles['numbers']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>内訳</Table.Th>
            <Table.Th>件数</Table.Th>
            <Table.Th>金額</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {takings.length === 0 && <Row term="有料の返還" count={0} yen={formatYen(0)} />}
          {takings.map(({ vehicleKindLabel, feeYen, count, yen }) => (
            <Row
              key={`${vehicleKindLabel}${feeYen}`}
              term={`${vehicleKindLabel}　${formatYen(feeYen)}`}
              count={count}
              yen={formatYen(yen)}
            />
          ))}
          {refunds > 0 && <Row term="前日までの返還の取消（返金）" count={refunds} yen={signedYen(-refundedYen)} />}
          <Row term="免除の返還" count={exempt} yen="－" />
          <Row
            term="当日に取り消した返還"
            count={cancelled}
            yen={cancelled === 0 ? '－' : `（${formatYen(cancelledYen)}）`}
          />
        </Table.Tbody>
      </Table>
      <Text size="sm" mt="xs">
        釣銭の準備金は含みません。
      </Text>
    </Paper>
  );
}

function Row({ term, count, yen }: { term: string; count: number; yen: string }) {
  return (
    <Table.Tr>
      <Table.Td>{term}</Table.Td>
      <Table.Td>{count}件</Table.Td>
      <Table.Td>{yen}</Table.Td>
    </Table.Tr>
  );
}
