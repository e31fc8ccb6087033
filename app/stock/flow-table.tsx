import type { DailyReport, Flow } from '@bicycles/schema/stock/contracts';
import { flowColumns } from '@bicycles/schema/stock/flow';
import { Table, Text, Title } from '@mantine/core';
import { WideTable } from '#app/parts/wide-table.tsx';
import styles from './stock.module.css';

/** What came and went, by vehicle kind; a kind that does not occur has no row. */
export function FlowTable({ report: { kinds, total } }: { report: DailyReport }) {
  return (
    <section aria-label="出入りと在庫">
      <Title order={2} fz="1.25rem" mb="xs">
        出入りと在庫（台）
      </Title>
      {kinds.length === 0 && <Text mb="xs">この日の出入りも在庫もありません。</Text>}
      <WideTable minWidth={860}>
        <Table className={styles['numbers']} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>車種</Table.Th>
              {flowColumns.map(({ key, label }) => (
                <Table.Th key={key}>{label}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kinds.map((kind) => (
              <FlowRow key={kind.label} label={kind.label} flow={kind} />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <FlowRow label="計" flow={total} />
          </Table.Tfoot>
        </Table>
      </WideTable>
    </section>
  );
}

function FlowRow({ label, flow }: { label: string; flow: Flow }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      {flowColumns.map(({ key }) => (
        <Table.Td key={key} fw={key === 'inStock' ? 700 : undefined}>
          {flow[key]}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
