import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { StockCheck } from '@bicycles/schema/stock/contracts';
import { Table, Text, Title } from '@mantine/core';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { WideTable } from '#app/parts/wide-table.tsx';
import styles from './stock.module.css';

/** The last night of every yard. */
export function LatestChecks({ checks }: { checks: readonly StockCheck[] }) {
  const [first] = checks;
  return (
    <section aria-label="直近の点検">
      <Title order={2} mb="xs">
        直近の点検
      </Title>
      {first === undefined ? (
        <Text c="dimmed">まだ点検していません。毎日0時20分に前日の分を確かめます。</Text>
      ) : (
        <>
          <Text mb="xs">
            <WarekiDate day={first.businessDay} /> の分（{formatInstant(first.checkedAt)} に点検）
          </Text>
          <WideTable minWidth={560}>
            <Table className={styles['numbers']}>
              <Table.Thead>
                <Table.Tr>
                  {['保管所', '前日在庫', '入', '出', '在庫', '点検'].map((title) => (
                    <Table.Th key={title}>{title}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {checks.map((check) => (
                  <Table.Tr key={check.storageSiteId}>
                    <Table.Td>{check.storageSiteName}</Table.Td>
                    <Table.Td>{check.opening}</Table.Td>
                    <Table.Td>{check.cameIn}</Table.Td>
                    <Table.Td>{check.wentOut}</Table.Td>
                    <Table.Td>{check.stock}</Table.Td>
                    <Table.Td>{resultOf(check)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </WideTable>
        </>
      )}
    </section>
  );
}

function resultOf({ isConsistent, acknowledgedAt, acknowledgedByName, acknowledgedNote }: StockCheck): string {
  if (isConsistent) return '合っています';
  if (acknowledgedAt === null) return '合いません';
  return `確認済み（${acknowledgedByName ?? '担当者'}　${formatInstant(acknowledgedAt)}）${acknowledgedNote ?? ''}`;
}
