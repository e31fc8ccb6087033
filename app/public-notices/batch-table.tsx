import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { type PublicNotice, publicNoticeKindLabels } from '@bicycles/schema/public-notices/contracts';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';
import { PublicNoticeStateBadge } from './public-notice-state-badge.tsx';

export function BatchTable({ notices }: { notices: readonly PublicNotice[] }) {
  return (
    <Table className={styles['dense']} aria-label="作成した公示">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>番号</Table.Th>
          <Table.Th>種類</Table.Th>
          <Table.Th>公示の期間</Table.Th>
          <Table.Th>状態</Table.Th>
          <Table.Th ta="right">台数</Table.Th>
          <Table.Th>作成者</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {notices.map((notice) => (
          <Table.Tr key={notice.publicNoticeId}>
            <Table.Td>
              <Anchor component={Link} to={`/public-notices/batches/${notice.publicNoticeId}`} fw={700}>
                {notice.number}
              </Anchor>
            </Table.Td>
            <Table.Td>{publicNoticeKindLabels[notice.kind]}</Table.Td>
            <Table.Td className={styles['number']} data-label="期間">
              {`${formatWarekiShort(notice.announcedOn)}～${formatWarekiShort(notice.announcedUntil)}`}
            </Table.Td>
            <Table.Td>
              <PublicNoticeStateBadge state={notice.state} />
            </Table.Td>
            <Table.Td ta="right" className={styles['number']}>
              {notice.bicycleCount.toLocaleString('ja-JP')}台
            </Table.Td>
            <Table.Td>{notice.createdByName ?? '－'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
