import { Text } from '@mantine/core';
import { ScanNote } from '#app/parts/scans/scan-note.tsx';
import { scanTitles } from './scan-titles.ts';
import type { ReconcileAnswer } from './use-reconciling.ts';

/** How the newest scan of the list went. */
export function ReconcileFeedback({ answer }: { answer: ReconcileAnswer }) {
  const { tone, title, facts, text } = wordsOf(answer);
  return (
    <ScanNote tone={tone} title={title}>
      <Text fw={700}>{facts}</Text>
      <Text>{text}</Text>
    </ScanNote>
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
