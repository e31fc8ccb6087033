import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRepeat } from '@tabler/icons-react';
import stock from '#app/routes/stock/stock.module.css';
import { scanTitles } from './scan-titles.ts';
import type { ReconcileAnswer } from './use-reconciling.ts';

const icons = { found: IconCheck, repeated: IconRepeat, surplus: IconAlertTriangle, refused: IconAlertTriangle };

/** How the newest scan went: colour, sign and words; it flashes once when it appears. */
export function ReconcileFeedback({ answer }: { answer: ReconcileAnswer }) {
  const { tone, title, facts, text } = wordsOf(answer);
  const Icon = icons[tone];
  return (
    <div className={stock['feedback']} data-tone={tone}>
      <Group gap="xs" wrap="nowrap">
        <Icon size={32} aria-hidden />
        <Text fw={700} fz="xl">
          {title}
        </Text>
      </Group>
      <Text fw={700}>{facts}</Text>
      <Text>{text}</Text>
    </div>
  );
}

function wordsOf(answer: ReconcileAnswer) {
  if (answer.outcome === 'refused') {
    return { tone: 'refused', title: '記録していません', facts: answer.tagNumber, text: answer.message } as const;
  }
  const { outcome, isRepeated, managementNumber, scanned, look, message } = answer.done;
  const facts = [managementNumber ?? scanned, look].filter(Boolean).join('　');
  if (outcome !== 'found') return { tone: 'surplus', title: scanTitles[outcome], facts, text: message } as const;
  return isRepeated
    ? ({ tone: 'repeated', title: '読み取り済み', facts, text: 'もう確かめてあります。' } as const)
    : ({ tone: 'found', title: scanTitles.found, facts, text: '' } as const);
}
