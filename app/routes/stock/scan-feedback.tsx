import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRepeat } from '@tabler/icons-react';
import { outcomeTitle, surplusAdvice } from './outcome-texts.ts';
import styles from './stock.module.css';
import type { CountingAnswer } from './use-counting.ts';

/** How the newest scan went: colour, sign and words; it flashes once when it appears. */
export function ScanFeedback({ answer }: { answer: CountingAnswer }) {
  const tag = `札 ${answer.tagNumber.slice(0, 4)} ${answer.tagNumber.slice(4)}`;
  if (answer.outcome === 'refused') {
    return <Feedback tone="refused" title="数えていません" tag={tag} text={answer.message} />;
  }
  const { outcome, isRepeated, managementNumber } = answer.done;
  const title = outcomeTitle(outcome, answer.done);
  const facts = [managementNumber, tag].filter(Boolean).join('　');
  if (outcome === 'found') {
    return isRepeated ? (
      <Feedback tone="repeated" title="読み取り済み" tag={facts} text="もう数えてあります。" />
    ) : (
      <Feedback tone="found" title={title} tag={facts} />
    );
  }
  return <Feedback tone="surplus" title={title} tag={facts} text={surplusAdvice[outcome]} />;
}

const icons = { found: IconCheck, repeated: IconRepeat, surplus: IconAlertTriangle, refused: IconAlertTriangle };
type FeedbackProps = { tone: keyof typeof icons; title: string; tag: string; text?: string };

function Feedback({ tone, title, tag, text }: FeedbackProps) {
  const Icon = icons[tone];
  return (
    <div className={styles['feedback']} data-tone={tone}>
      <Group gap="xs" wrap="nowrap">
        <Icon size={32} aria-hidden />
        <Text fw={700} fz="xl">
          {title}
        </Text>
      </Group>
      <Text fw={700}>{tag}</Text>
      {text !== undefined && <Text>{text}</Text>}
    </div>
  );
}
