import { CancelUndelivered } from '@bicycles/schema/notices/contracts';
import { Button, Loader, Table, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import table from '#app/parts/dense-table.module.css';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import styles from './notices.module.css';
import { type Scan, useScan } from './use-scan.ts';

/** One letter just scanned: registered, refused with why, or taken back. */
export function ScannedLetter({ scan }: { scan: Scan }) {
  const answer = useScan(scan);
  const undoing = useFetcher<CommandAnswer<typeof CancelUndelivered>>();
  const undoKey = useRef('');
  const isUndone = undoing.data?.done !== undefined;
  const undoRefusal = undoing.data?.result?.error?.['']?.[0];
  const undo = (noticeId: string) => {
    undoKey.current ||= crypto.randomUUID();
    undoing.submit(
      { commandKey: undoKey.current, noticeId, reason: '読み取り間違い' },
      { method: 'post', action: commandPath(CancelUndelivered) },
    );
  };
  return (
    <Table.Tr>
      <Table.Td className={table['number']}>
        <b>{scan.number}</b>
      </Table.Td>
      {answer.state === 'sending' && (
        <Table.Td colSpan={3}>
          <Loader size="xs" aria-label="登録しています" />
        </Table.Td>
      )}
      {answer.state === 'refused' && (
        <>
          <Table.Td colSpan={2}>
            <Text role="alert" fw={700} c="var(--mantine-color-error)" inherit>
              <IconAlertTriangle size={18} aria-hidden className={styles['mark']} />
              {answer.message}
            </Text>
          </Table.Td>
          <Table.Td ta="right">
            {answer.isLost && (
              <Button size="compact-sm" variant="default" onClick={answer.sendAgain}>
                もう一度送る
              </Button>
            )}
          </Table.Td>
        </>
      )}
      {answer.state === 'registered' && (
        <>
          <Table.Td>
            {answer.registered.recipientName}
            <span className={styles['beside']}>{answer.registered.managementNumber}</span>
          </Table.Td>
          <Table.Td>
            {isUndone ? (
              '返戻を取り消しました'
            ) : (
              <>
                <IconCircleCheck size={18} aria-hidden className={styles['mark']} color="#14532d" />
                {`返戻を登録しました（${scan.reasonLabel}）`}
              </>
            )}
            {undoRefusal !== undefined && (
              <Text role="alert" inherit c="var(--mantine-color-error)">
                {undoRefusal}
              </Text>
            )}
          </Table.Td>
          <Table.Td ta="right">
            {!isUndone && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${scan.number} の返戻を取り消す`}
                loading={undoing.state !== 'idle'}
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => undo(answer.registered.noticeId)}
              >
                取り消す
              </Button>
            )}
          </Table.Td>
        </>
      )}
    </Table.Tr>
  );
}
