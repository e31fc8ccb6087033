import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Text } from '@mantine/core';
import type { Payment } from './payment-of.ts';
import styles from './returns.module.css';
import type { useFeeQuote } from './use-fee-quote.ts';

type FeeAmountProps = {
  fee: ReturnType<typeof useFeeQuote>;
  payment: Payment;
  /** The name of the field that tells the server what was shown. */
  name: string;
  /** What the server said about the amount. */
  error: string | undefined;
};

/** What is to be paid, readable across the counter. */
export function FeeAmount({ fee, payment: { yen, isReady, why }, name, error }: FeeAmountProps) {
  const problem = fee.quote === undefined ? fee.message : (error ?? (isReady ? undefined : why));
  return (
    <>
      <div aria-live="polite">
        <Text>手数料{isReady && why !== undefined && `（${why}）`}</Text>
        <Text className={styles['fee']}>{yen === undefined ? '－' : formatYen(yen)}</Text>
      </div>
      {problem !== undefined && !fee.isLoading && (
        <Text c="var(--mantine-color-error)" fw={700} role="alert" className={styles['feeProblem']}>
          {problem}
        </Text>
      )}
      <input type="hidden" name={name} value={yen ?? ''} />
    </>
  );
}
