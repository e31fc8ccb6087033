import { PrintExemptionApplication, WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { CounterCase } from '@bicycles/schema/returns/contracts';
import type { ExemptionState } from '@bicycles/schema/returns/exemption';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHourglass, IconPrinter } from '@tabler/icons-react';
import { AskCommand } from '#app/parts/ask-command.tsx';
import { PaperForm } from '#app/parts/paper-form.tsx';
import styles from './returns.module.css';

/** The request for exemption at this counter: its answer is announced here as soon as the call centre has given it. */
export function CasePanel({ openCase }: { openCase: CounterCase }) {
  const { returnId, state, reasonLabel, askedAt, askedByName, decidedAt, decidedByName, decisionNote } = openCase;
  const { title, next, icon: Icon } = words[state];
  return (
    <Paper component="section" aria-label="免除" className={styles[`case-${state}`]} p="md">
      <Group align="flex-start" gap="md">
        <Group role="status" wrap="nowrap" align="flex-start" flex="1 1 20rem">
          <Icon size={40} aria-hidden style={{ flex: 'none' }} />
          <div>
            <Title order={2} fz="1.375rem">
              {title}
            </Title>
            <Text>
              {reasonLabel}（{formatTime(askedAt)} {askedByName ?? '担当者'} が申請
              {decidedAt !== null && `、${formatTime(decidedAt)} ${decidedByName ?? '担当者'} が回答`}）
            </Text>
            {decisionNote !== null && <Text fw={700}>{decisionNote}</Text>}
            <Text>{next}</Text>
          </div>
        </Group>
        <Group>
          <PaperForm paper={PrintExemptionApplication} about={{ returnId }}>
            <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />}>
              免除申請書を印刷
            </Button>
          </PaperForm>
          <AskCommand
            label="申請を取り下げる"
            button={{ variant: 'default' }}
            title="免除の申請を取り下げますか"
            command={WithdrawExemption}
            about={{ returnId, seenState: state }}
            reasonLabel="取下げの理由"
            submitLabel="取り下げる"
          >
            <Text>手数料を受け取る返還に戻ります。免除を受けるには、もう一度申請します。</Text>
          </AskCommand>
        </Group>
      </Group>
    </Paper>
  );
}

const words: Record<ExemptionState, { title: string; next: string; icon: typeof IconHourglass }> = {
  none: { title: '免除なし', next: '', icon: IconHourglass },
  requested: {
    title: 'コールセンターの確認待ちです',
    next: '確認が済むと、この画面に結果が出ます。申請書に署名をもらってお待ちください。',
    icon: IconHourglass,
  },
  confirmed: { title: '免除が確認されました', next: '手数料を受け取らずに返還してください。', icon: IconCircleCheck },
  refused: {
    title: '免除は認められませんでした',
    next: '理由を引取者に伝え、手数料を受け取って返還してください。',
    icon: IconCircleX,
  },
};
