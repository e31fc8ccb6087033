import type { Choice } from '@bicycles/schema/masters/contracts';
import type { AddReturn } from '@bicycles/schema/returns/contracts';
import type { FieldMetadata } from '@conform-to/react';
import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import { FieldArea } from '#app/components/field-area.tsx';
import { FieldSelect } from '#app/components/field-select.tsx';
import { formatYen } from './yen.ts';
import styles from './returns.module.css';
import type { useFeeQuote } from './use-fee-quote.ts';

type Input = z.input<typeof AddReturn.input>;
type FeeFieldsProps = {
  fields: {
    vehicleKindId: FieldMetadata<Input['vehicleKindId']>;
    returnKindId: FieldMetadata<Input['returnKindId']>;
    feeYen: FieldMetadata<Input['feeYen']>;
    note: FieldMetadata<Input['note']>;
  };
  codes: Record<string, Choice[]>;
  fee: ReturnType<typeof useFeeQuote>;
};

/** What is to be paid, readable across the counter. */
export function FeeFields({ fields, codes, fee }: FeeFieldsProps) {
  const paid = codes['return_kind']?.find(({ code }) => code === 'paid');
  return (
    <Paper withBorder p="md" component="section" aria-label="手数料">
      <Title order={3} mb="sm">
        手数料
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <div>
          <FieldSelect field={fields.vehicleKindId} label="車種" choices={codes['vehicle_kind'] ?? []} size="lg" />
          <Text mt="sm">返還区分　{paid?.label ?? '－'}</Text>
          <Text size="sm" c="dimmed">
            免除や誤撤去の返還は、この画面では扱えません。区の担当者に連絡してください。
          </Text>
        </div>
        <div aria-live="polite">
          <Text>受け取る金額</Text>
          <Text className={styles['fee']}>{fee.quote === undefined ? '－' : formatYen(fee.quote.yen)}</Text>
          {fee.quote === undefined && fee.message !== undefined && !fee.isLoading && (
            <Text c="var(--mantine-color-error)" fw={700} role="alert">
              {fee.message}
            </Text>
          )}
          {fields.feeYen.errors !== undefined && fee.quote !== undefined && (
            <Text c="var(--mantine-color-error)" fw={700} role="alert">
              {fields.feeYen.errors[0]}
            </Text>
          )}
        </div>
      </SimpleGrid>
      <input type="hidden" name={fields.returnKindId.name} value={paid?.id ?? ''} />
      <input type="hidden" name={fields.feeYen.name} value={fee.quote?.yen ?? ''} />
      <FieldArea field={fields.note} label="備考" mt="md" />
    </Paper>
  );
}
