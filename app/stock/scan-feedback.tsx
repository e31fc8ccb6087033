import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Text } from '@mantine/core';
import { ScanNote } from '#app/parts/scans/scan-note.tsx';
import { outcomeTitle, surplusAdvice } from './outcome-texts.ts';
import type { CountingAnswer } from './use-counting.ts';

/** How the newest scan of the count went, and what to do about a surplus. */
export function ScanFeedback({ answer }: { answer: CountingAnswer }) {
  const { tone, title, text } = wordsOf(answer);
  const managementNumber = answer.outcome === 'refused' ? null : answer.done.managementNumber;
  return (
    <ScanNote tone={tone} title={title}>
      <Text fw={700}>{[managementNumber, `札 ${formatTagNumber(answer.tagNumber)}`].filter(Boolean).join('　')}</Text>
      {text !== undefined && <Text>{text}</Text>}
    </ScanNote>
  );
}

type Words = { tone: 'found' | 'repeated' | 'surplus' | 'refused'; title: string; text?: string };

function wordsOf(answer: CountingAnswer): Words {
  if (answer.outcome === 'refused') return { tone: 'refused', title: '数えていません', text: answer.message };
  const { outcome, isRepeated } = answer.done;
  const title = outcomeTitle(outcome, answer.done);
  if (outcome !== 'found') return { tone: 'surplus', title, text: surplusAdvice[outcome] };
  return isRepeated
    ? { tone: 'repeated', title: '読み取り済み', text: 'もう数えてあります。' }
    : { tone: 'found', title };
}
