import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Refusal } from '@bicycles/schema/ground/verdict';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconHandStop } from '@tabler/icons-react';
import { PrintReceiptButton } from './print-receipt-button.tsx';
import styles from './returns.module.css';

/** Why this bicycle is not given back, large enough to turn the screen to the claimant (row R3). */
export function ReturnRefused({ bicycle, verdict }: { bicycle: Bicycle; verdict: Refusal }) {
  const { return: done, id } = bicycle;
  return (
    <Paper role="alert" className={styles['refused']} p="lg">
      <Group wrap="nowrap" align="flex-start">
        <IconHandStop size={48} aria-hidden style={{ flex: 'none' }} />
        <div>
          <Title order={2}>返還できません</Title>
          <Text fz="xl">{verdict.reason}</Text>
          {done !== null && (
            <Text fz="lg" mt="xs">
              {formatInstant(done.returnedAt)} に {done.handledByName ?? '担当者'} が
              {done.claimantName === null ? '' : ` ${done.claimantName} 様へ`}返還（受領番号 {done.receiptNumber}）
            </Text>
          )}
          <Group mt="md">
            <Button component={Link} to="/returns" size="lg">
              次の札を読み取る
            </Button>
            {verdict.code === 'not-received' && (
              <Button component={Link} to="/yard" size="lg" variant="default">
                受入を開く
              </Button>
            )}
            {done !== null && <PrintReceiptButton bicycleId={id} returnId={done.id} variant="default" />}
            {done !== null && (
              <Button component={Link} to={`/returns/${id}/cancellation`} size="lg" variant="default">
                この返還を取り消す
              </Button>
            )}
          </Group>
        </div>
      </Group>
    </Paper>
  );
}
