import type { CashClose } from '@bicycles/schema/cash/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { WideTable } from '#app/parts/wide-table.tsx';
import styles from './cash.module.css';
import { signedYen } from './signed-yen.ts';

/** The closes of this yard, newest first; a reopened one stays, with who reopened it and why. */
export function History({ closes, siteId }: { closes: readonly CashClose[]; siteId: string }) {
  return (
    <section aria-label="これまでのレジ締め" className={styles['noPrint']}>
      <Title order={2} fz="1.25rem" mb="xs">
        これまでのレジ締め
      </Title>
      {closes.length === 0 ? (
        <Text c="dimmed">まだありません</Text>
      ) : (
        <WideTable minWidth={700}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>営業日</Table.Th>
                <Table.Th ta="right">あるはずの金額</Table.Th>
                <Table.Th ta="right">数えた金額</Table.Th>
                <Table.Th ta="right">過不足</Table.Th>
                <Table.Th>締めた人</Table.Th>
                <Table.Th>備考</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {closes.map((close) => (
                <Table.Tr key={close.id}>
                  <Table.Td>
                    <Anchor component={Link} to={`?site=${siteId}&day=${close.businessDay}`}>
                      {formatWarekiShort(close.businessDay)}
                    </Anchor>
                  </Table.Td>
                  <Table.Td ta="right">{formatYen(close.expectedYen)}</Table.Td>
                  <Table.Td ta="right">{formatYen(close.countedYen)}</Table.Td>
                  <Table.Td ta="right">{signedYen(close.countedYen - close.expectedYen)}</Table.Td>
                  <Table.Td>
                    {close.closedByName}　{formatInstant(close.closedAt)}
                  </Table.Td>
                  <Table.Td>{remarkOf(close)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </section>
  );
}

function remarkOf({ differenceReason, reopenedAt, reopenedByName, reopenedReason }: CashClose): string {
  return [differenceReason, takenBack()].filter(Boolean).join('　') || '－';

  function takenBack(): string | null {
    if (reopenedAt === null) return null;
    const who = `${formatInstant(reopenedAt)} ${reopenedByName ?? '担当者'}`;
    return reopenedReason === null ? `締めを取消：${who}` : `再開：${who}「${reopenedReason}」`;
  }
}
