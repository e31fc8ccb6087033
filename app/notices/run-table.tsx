import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { NoticeRun } from '@bicycles/schema/notices/contracts';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { JobStateBadge } from './job-state-badge.tsx';
import { kindWords } from './kind-words.ts';

type Run = z.infer<typeof NoticeRun>;

/** The runs of a page, each with what became of its letters. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  return (
    <Table className={styles['dense']} aria-label="作成した通知">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>作成</Table.Th>
          <Table.Th>様式</Table.Th>
          <Table.Th>返還通知日</Table.Th>
          <Table.Th>状態</Table.Th>
          <Table.Th ta="right">発送前</Table.Th>
          <Table.Th ta="right">発送済</Table.Th>
          <Table.Th ta="right">返戻</Table.Th>
          <Table.Th ta="right">取消</Table.Th>
          <Table.Th>作成者</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {runs.map((run) => (
          <Row key={run.runId} run={run} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ run }: { run: Run }) {
  return (
    <Table.Tr>
      <Table.Td className={styles['number']}>
        <Anchor component={Link} to={`/notices/runs/${run.runId}`} fw={700}>
          {formatInstant(run.createdAt)}
        </Anchor>
      </Table.Td>
      <Table.Td>{kindWords[run.kind]}</Table.Td>
      <Table.Td className={styles['number']} data-label="返還通知日">
        {formatWarekiShort(run.notifiedOn)}
      </Table.Td>
      <Table.Td>
        <JobStateBadge state={run.jobState} />
        {run.message !== null && <span className={styles['second']}>{run.message}</span>}
      </Table.Td>
      <Count label="発送前" of={run.madeCount} />
      <Count label="発送済" of={run.sentCount} />
      <Count label="返戻" of={run.undeliveredCount} />
      <Count label="取消" of={run.cancelledCount} />
      <Table.Td>{run.createdByName}</Table.Td>
    </Table.Tr>
  );
}

const Count = ({ label, of: count }: { label: string; of: number }) => (
  <Table.Td ta="right" className={styles['number']} data-label={label}>
    {count === 0 ? '－' : count.toLocaleString('ja-JP')}
  </Table.Td>
);
