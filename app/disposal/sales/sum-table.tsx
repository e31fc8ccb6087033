import type { SaleMoneySum } from '@bicycles/schema/disposal/sale-contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Paper, Table, Text, Title } from '@mantine/core';
import styles from '#app/parts/dense-table.module.css';

/** 年度 and yard: sold = kept + claimed + paid + the ward's. */
export function SumTable({ sums }: { sums: readonly SaleMoneySum[] }) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="sums">
      <Title order={2} fz="1.125rem" mb="xs" id="sums">
        年度・保管所ごとの売却代金
      </Title>
      {sums.length === 0 ? (
        <Text>まだ売却はありません。</Text>
      ) : (
        <Table className={styles['dense']} aria-labelledby="sums">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>年度・保管所</Table.Th>
              <Table.Th ta="right">売却</Table.Th>
              <Table.Th ta="right">保管中</Table.Th>
              <Table.Th ta="right">請求あり</Table.Th>
              <Table.Th ta="right">支払済</Table.Th>
              <Table.Th ta="right">区の収入</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sums.map((sum) => (
              <Table.Tr key={`${sum.fiscalYear}${sum.storageSiteId}`}>
                <Table.Td>{`令和${sum.fiscalYear - 2018}年度　${sum.storageSiteName}`}</Table.Td>
                <Money label="売却" yen={sum.soldYen} count={sum.soldCount} />
                <Money label="保管中" yen={sum.heldYen} count={sum.heldCount} />
                <Money label="請求あり" yen={sum.claimedYen} count={sum.claimedCount} />
                <Money label="支払済" yen={sum.paidYen} count={sum.paidCount} />
                <Money label="区の収入" yen={sum.incomeYen} count={sum.incomeCount} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}

function Money({ label, yen, count }: { label: string; yen: number; count: number }) {
  return (
    <Table.Td ta="right" className={styles['number']} data-label={label}>
      {formatYen(yen)}
      <span className={styles['second']}>{count.toLocaleString('ja-JP')}台</span>
    </Table.Td>
  );
}
