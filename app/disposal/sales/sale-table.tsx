import { type SaleMoney, type SaleMoneyState, saleMoneyStateLabels } from '@bicycles/schema/disposal/sale-contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Anchor, Badge, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';
import { toneBadge } from '#app/parts/tone-badge.ts';

type SaleTableProps = { rows: readonly SaleMoney[]; mayDecide: boolean };

/** Sold bicycles, each with its money and until when the owner can ask for it. */
export function SaleTable({ rows, mayDecide }: SaleTableProps) {
  return (
    <Table className={styles['dense']} aria-label="売却した自転車">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>整理番号・特徴</Table.Th>
          <Table.Th>保管所・処分番号</Table.Th>
          <Table.Th>売却日・買受人</Table.Th>
          <Table.Th ta="right">売却額</Table.Th>
          <Table.Th>代金</Table.Th>
          <Table.Th>請求できる日</Table.Th>
          <Table.Th ta="right">請求</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.bicycleId}>
            <Table.Td>
              <Anchor component={Link} to={`/ledger/${row.bicycleId}`} className={styles['number']}>
                {row.managementNumber}
              </Anchor>
              <span className={styles['second']}>{row.look}</span>
            </Table.Td>
            <Table.Td>
              {row.storageSiteName}
              <span className={styles['second']}>{row.disposalNumber}</span>
            </Table.Td>
            <Table.Td data-label="売却">
              <span className={styles['number']}>{formatWarekiShort(row.soldOn)}</span>
              <span className={styles['second']}>{row.buyerName}</span>
            </Table.Td>
            <Table.Td ta="right" className={styles['number']}>
              {formatYen(row.yen)}
            </Table.Td>
            <Table.Td>
              <Badge {...toneBadge(tones[row.state])}>{saleMoneyStateLabels[row.state]}</Badge>
              {row.paidYen !== null && <span className={styles['second']}>{formatYen(row.paidYen)}</span>}
            </Table.Td>
            <Table.Td className={styles['number']} data-label="請求できる日">
              {row.claimableUntil === null ? '－' : `${formatWarekiShort(row.claimableUntil)}まで`}
            </Table.Td>
            <Table.Td ta="right" className={styles['number']}>
              <ClaimLink row={row} mayDecide={mayDecide} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const tones: Record<SaleMoneyState, 'waiting' | 'moving' | 'good' | 'over'> = {
  held: 'waiting',
  claimed: 'moving',
  paid: 'good',
  income: 'over',
};

/** To the claim that stands, or to a new one; too late, the form itself says why. */
function ClaimLink({ row, mayDecide }: { row: SaleMoney; mayDecide: boolean }) {
  const { bicycleId, managementNumber, claimId } = row;
  if (claimId !== null) {
    return (
      <Anchor
        component={Link}
        to={`/disposals/sales/claims/${claimId}`}
        aria-label={`${managementNumber} の請求を開く`}
      >
        請求を開く
      </Anchor>
    );
  }
  if (!mayDecide) return null;
  return (
    <Anchor component={Link} to={`/disposals/sales/${bicycleId}/claim`} aria-label={`${managementNumber} の請求受付`}>
      請求受付
    </Anchor>
  );
}
