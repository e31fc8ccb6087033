import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { GetPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { Anchor, Paper, Table, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { PageLinks } from '#app/parts/page-links.tsx';

type LineTableProps = { lines: z.infer<typeof GetPublicNotice.output>['lines'] };

/** The lines as they are announced, each with where its bicycle stands now. */
export function LineTable({ lines }: LineTableProps) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="lines">
      <Title order={3} id="lines" mb="xs">{`公示した自転車（${lines.count.toLocaleString('ja-JP')}台）`}</Title>
      <Table className={styles['dense']} aria-labelledby="lines">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>番</Table.Th>
            <Table.Th>保管した日・場所</Table.Th>
            <Table.Th>防犯登録番号</Table.Th>
            <Table.Th>特徴</Table.Th>
            <Table.Th>保管期間の満了</Table.Th>
            <Table.Th>保管所</Table.Th>
            <Table.Th>整理番号・今の状態</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.rows.map((line) => (
            <Table.Tr key={line.position}>
              <Table.Td className={styles['number']}>{line.position}</Table.Td>
              <Table.Td>
                <span className={styles['number']}>{formatWarekiShort(line.storedOn)}</span>
                <span className={styles['second']}>{line.placeName}</span>
              </Table.Td>
              <Table.Td>{registrationInWords(line)}</Table.Td>
              <Table.Td>{[line.vehicleKind, line.model, line.colour].filter(Boolean).join('・')}</Table.Td>
              <Table.Td className={styles['number']} data-label="満了">
                {formatWarekiShort(line.storedUntil)}
              </Table.Td>
              <Table.Td>{line.storageSiteName}</Table.Td>
              <Table.Td>
                <Anchor component={Link} to={`/ledger/${line.bicycleId}`} className={styles['number']}>
                  {line.managementNumber}
                </Anchor>
                <span className={styles['second']}>{line.statusLabel}</span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PageLinks page={lines.page} pages={lines.pages} label="公示した自転車のページ" />
    </Paper>
  );
}
