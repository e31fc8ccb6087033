import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { DailyReport } from '@bicycles/schema/stock/contracts';
import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { signedYen } from '#app/cash/signed-yen.ts';
import styles from './stock.module.css';

/** The fees of the day and whether its cash was closed. */
export function MoneyOfDay({ report }: { report: DailyReport }) {
  const { paidCount, takenYen, refundedYen, countedYen, differenceYen, differenceReason, closedByName } = report;
  return (
    <section aria-label="手数料とレジ">
      <Title order={2} fz="1.25rem" mb="xs">
        手数料とレジ
      </Title>
      <Table className={styles['numbers']} maw={560} withTableBorder>
        <Table.Tbody>
          <Row term={`収納した手数料（${paidCount}件）`} yen={formatYen(takenYen)} />
          {refundedYen > 0 && <Row term="前日までの返還の取消による返金" yen={signedYen(-refundedYen)} />}
          {countedYen !== null && <Row term="数えた現金" yen={formatYen(countedYen)} />}
          {differenceYen !== null && <Row term="過不足" yen={signedYen(differenceYen)} />}
        </Table.Tbody>
      </Table>
      {differenceReason !== null && <Text mt="xs">過不足の理由：{differenceReason}</Text>}
      <Text mt="xs">
        {closedByName === null ? 'レジはまだ締めていません。' : `レジは ${closedByName} が締めました。`}{' '}
        <Anchor component={Link} underline="always" to={`/cash?site=${report.storageSiteId}&day=${report.day}`}>
          レジ締めへ
        </Anchor>
      </Text>
    </section>
  );
}

function Row({ term, yen }: { term: string; yen: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{term}</Table.Th>
      <Table.Td>{yen}</Table.Td>
    </Table.Tr>
  );
}
