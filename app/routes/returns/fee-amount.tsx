import { Text } from '@mantine/core';
import styles from './returns.module.css';
import type { useFeeQuote } from './use-fee-quote.ts';
import { formatYen } from './yen.ts';

type FeeAmountProps = {
  fee: ReturnType<typeof useFeeQuote>;
  /** The name of the field that tells the server what was shown. */
  name: string;
  /** What the server said about the amount. */
  error: string | undefined;
};

/** What is to be paid, readable across the counter. */
export function FeeAmount({ fee, name, error }: FeeAmountProps) {
  const problem = fee.quote === undefined ? fee.message : error;
  return (
    <>
      <div aria-live="polite">
        <Text>手数料</Text>
        <Text className={styles['fee']}>{fee.quote === undefined ? '－' : formatYen(fee.quote.yen)}</Text>
      </div>
      {problem !== undefined && !fee.isLoading && (
        <Text c="var(--mantine-color-error)" fw={700} role="alert" className={styles['feeProblem']}>
          {problem}
        </Text>
      )}
      <input type="hidden" name={name} value={fee.quote?.yen ?? ''} />
    </>
  );
}
