import { type ListDeregistrations, PrintDeregistrationRequest } from '@bicycles/schema/disposal/sale-contracts';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { Button, Paper, Table, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { PageLinks } from '#app/parts/page-links.tsx';
import { PaperForm } from '#app/parts/paper-form.tsx';

type RequestTableProps = Pick<z.infer<typeof ListDeregistrations.output>, 'requests'>;

/** The letters that were made, to be printed. */
export function RequestTable({ requests }: RequestTableProps) {
  if (requests.count === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="requests">
      <Title order={2} fz="1.125rem" mb="xs" id="requests">
        作成した抹消依頼
      </Title>
      <Table className={styles['dense']} aria-labelledby="requests">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>文書番号</Table.Th>
            <Table.Th>警察</Table.Th>
            <Table.Th>依頼日</Table.Th>
            <Table.Th ta="right">台数</Table.Th>
            <Table.Th ta="right">印刷</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.rows.map(({ requestId, documentNumber, policeBodyName, requestedOn, count }) => (
            <Table.Tr key={requestId}>
              <Table.Td>{documentNumber}</Table.Td>
              <Table.Td>{policeBodyName}</Table.Td>
              <Table.Td className={styles['number']}>{formatWarekiShort(requestedOn)}</Table.Td>
              <Table.Td ta="right">{count}台</Table.Td>
              <Table.Td ta="right">
                <PaperForm paper={PrintDeregistrationRequest} about={{ requestId }}>
                  <Button
                    type="submit"
                    size="compact-sm"
                    variant="default"
                    aria-label={`${documentNumber} を印刷`}
                    leftSection={<IconPrinter size={18} aria-hidden />}
                  >
                    印刷
                  </Button>
                </PaperForm>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PageLinks page={requests.page} pages={requests.pages} name="requestPage" label="作成した抹消依頼のページ" />
    </Paper>
  );
}
