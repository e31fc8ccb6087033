import type { ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { formatWarekiShort } from '@bicycles/schema/text/wareki';
import { Button, Paper, Table, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { z } from 'zod';
import styles from '#app/components/dense-table.module.css';

type Request = z.infer<typeof ListDeregistrations.output>['requests'][number];

/** The letters that were made, to be printed. */
export function RequestTable({ requests }: { requests: readonly Request[] }) {
  if (requests.length === 0) return null;
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
          {requests.map(({ requestId, documentNumber, policeBodyName, requestedOn, count }) => (
            <Table.Tr key={requestId}>
              <Table.Td>{documentNumber}</Table.Td>
              <Table.Td>{policeBodyName}</Table.Td>
              <Table.Td className={styles['number']}>{formatWarekiShort(requestedOn)}</Table.Td>
              <Table.Td ta="right">{count}台</Table.Td>
              <Table.Td ta="right">
                <form
                  method="post"
                  action={`/disposals/deregistrations/${requestId}/print`}
                  target="_blank"
                  rel="noopener"
                >
                  <Button
                    type="submit"
                    size="compact-sm"
                    variant="default"
                    aria-label={`${documentNumber} を印刷`}
                    leftSection={<IconPrinter size={18} aria-hidden />}
                  >
                    印刷
                  </Button>
                </form>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
