import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { WideTable } from '#app/parts/wide-table.tsx';
import styles from './stock.module.css';

/** What earlier stocktakes of this yard found, newest first; one that was given up has no result. */
export function PastStocktakes({ stocktakes }: { stocktakes: readonly StocktakeHeading[] }) {
  return (
    <section aria-label="これまでの棚卸">
      <Title order={2} mb="xs">
        これまでの棚卸
      </Title>
      {stocktakes.length === 0 ? (
        <Text c="dimmed">まだありません。</Text>
      ) : (
        <WideTable minWidth={640}>
          <Table className={styles['numbers']}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>始めた日時</Table.Th>
                <Table.Th>在庫</Table.Th>
                <Table.Th>確認済</Table.Th>
                <Table.Th>不足</Table.Th>
                <Table.Th>余り</Table.Th>
                <Table.Th>備考</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {stocktakes.map((stocktake) => (
                <PastRow key={stocktake.stocktakeId} stocktake={stocktake} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </section>
  );
}

function PastRow({ stocktake }: { stocktake: StocktakeHeading }) {
  const { stocktakeId, startedAt, startedByName, cancelledAt, note } = stocktake;
  const { expectedCount, foundCount, missingCount, surplusCount } = stocktake;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/stock/stocktake/${stocktakeId}`}>
          {formatInstant(startedAt)}
        </Anchor>
        <Text size="sm">{startedByName}</Text>
      </Table.Td>
      {cancelledAt === null ? (
        [expectedCount, foundCount, missingCount, surplusCount].map((count, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: four fixed columns
          <Table.Td key={column} fw={column > 1 && count > 0 ? 700 : undefined}>
            {count}台
          </Table.Td>
        ))
      ) : (
        <Table.Td colSpan={4}>取りやめ</Table.Td>
      )}
      <Table.Td>{note ?? '－'}</Table.Td>
    </Table.Tr>
  );
}
