import type { Choice } from '@bicycles/schema/masters/contracts';
import type { AddReturn } from '@bicycles/schema/returns/contracts';
import type { FieldMetadata } from '@conform-to/react';
import { Text } from '@mantine/core';
import type { z } from 'zod';
import { FieldSelect } from '#app/components/field-select.tsx';
import { formatYen } from './yen.ts';
import styles from './returns.module.css';
import type { useFeeQuote } from './use-fee-quote.ts';

type Input = z.input<typeof AddReturn.input>;
type FeeFieldsProps = {
  fields: {
    vehicleKindId: FieldMetadata<Input['vehicleKindId']>;
    feeYen: FieldMetadata<Input['feeYen']>;
  };
  codes: Record<string, Choice[]>;
  fee: ReturnType<typeof useFeeQuote>;
};

/** What is to be paid, readable across the counter. */
export function FeeFields({ fields, codes, fee }: FeeFieldsProps) {
  const problem = fee.quote === undefined ? fee.message : fields.feeYen.errors?.[0];
  return (
    <>
      <FieldSelect field={fields.vehicleKindId} label="車種" choices={codes['vehicle_kind'] ?? []} />
      <div aria-live="polite">
        <Text>手数料</Text>
        <Text className={styles['fee']}>{fee.quote === undefined ? '－' : formatYen(fee.quote.yen)}</Text>
      </div>
      {problem !== undefined && !fee.isLoading && (
        <Text c="var(--mantine-color-error)" fw={700} role="alert" className={styles['feeProblem']}>
          {problem}
        </Text>
      )}
      <input type="hidden" name={fields.feeYen.name} value={fee.quote?.yen ?? ''} />
    </>
  );
}
