import type { CounterCase } from '@bicycles/schema/returns/contracts';
import type { ExemptionState } from '@bicycles/schema/returns/exemption';
import { formatTime } from '@bicycles/schema/text/tokyo-time';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconCircleCheck, IconCircleX, IconHourglass, IconPrinter } from '@tabler/icons-react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import styles from './returns.module.css';
import type { action } from './withdrawal.ts';

/** The request for exemption at this counter: its answer is announced here as soon as the call centre has given it. */
export function CasePanel({ bicycleId, openCase }: { bicycleId: string; openCase: CounterCase }) {
  const { returnId, state, reasonLabel, askedAt, askedByName, decidedAt, decidedByName, decisionNote } = openCase;
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data?.result;
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
          <form method="post" action={`/returns/${bicycleId}/application`} target="_blank" rel="noopener">
            <input type="hidden" name="returnId" value={returnId} />
            <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />}>
              免除申請書を印刷
            </Button>
          </form>
          <fetcher.Form method="post" action={`/returns/${bicycleId}/withdrawal`}>
            <CommandKey lastResult={result} />
            <input type="hidden" name="returnId" value={returnId} />
            <input type="hidden" name="seenState" value={state} />
            <SubmitButton variant="default" isPending={fetcher.state !== 'idle'}>
              申請を取り下げる
            </SubmitButton>
          </fetcher.Form>
        </Group>
      </Group>
      <FormErrors errors={result?.error?.[''] ?? undefined} />
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
