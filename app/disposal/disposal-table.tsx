import { type Disposal, disposalKindLabels } from '@bicycles/schema/disposal/contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';
import { DisposalStateBadge } from './disposal-state-badge.tsx';

/** The lists of a page, each with how far it is. */
export function DisposalTable({ disposals }: { disposals: readonly Disposal[] }) {
  return (
    <Table className={styles['dense']} aria-labelledby="lists">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>処分番号</Table.Th>
          <Table.Th>保管所</Table.Th>
          <Table.Th>区分</Table.Th>
          <Table.Th>作成日</Table.Th>
          <Table.Th>状態</Table.Th>
          <Table.Th ta="right">台数</Table.Th>
          <Table.Th ta="right">未確認</Table.Th>
          <Table.Th ta="right">現物あり</Table.Th>
          <Table.Th ta="right">処分済</Table.Th>
          <Table.Th ta="right">売却額</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {disposals.map((disposal) => (
          <Row key={disposal.disposalId} disposal={disposal} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ disposal }: { disposal: Disposal }) {
  return (
    <Table.Tr>
      <Table.Td className={styles['number']}>
        <Anchor component={Link} to={`/disposals/${disposal.disposalId}`} fw={700}>
          {disposal.number}
        </Anchor>
      </Table.Td>
      <Table.Td>{disposal.storageSiteName}</Table.Td>
      <Table.Td>{disposalKindLabels[disposal.kind]}</Table.Td>
      <Table.Td className={styles['number']} data-label="作成日">
        {formatWarekiShort(disposal.listedOn)}
      </Table.Td>
      <Table.Td>
        <DisposalStateBadge state={disposal.state} />
      </Table.Td>
      <Count label="台数" of={disposal.itemCount} />
      <Count label="未確認" of={disposal.listedCount} />
      <Count label="現物あり" of={disposal.foundCount} />
      <Count label="処分済" of={disposal.disposedCount} />
      <Table.Td ta="right" className={styles['number']} data-label="売却額">
        {disposal.soldYen === 0 ? '－' : formatYen(disposal.soldYen)}
      </Table.Td>
    </Table.Tr>
  );
}

const Count = ({ label, of: count }: { label: string; of: number }) => (
  <Table.Td ta="right" className={styles['number']} data-label={label}>
    {count === 0 ? '－' : count.toLocaleString('ja-JP')}
  </Table.Td>
);
