import type { DisposalItem } from '@bicycles/schema/disposal/contracts';
import { SimpleGrid, TextInput } from '@mantine/core';

type PriceFieldsProps = {
  sold: readonly DisposalItem[];
  /** Conform's messages by field name. */
  errors: Record<string, string[] | null | undefined>;
};

/** A price for each bicycle that is sold, in yen. */
export function PriceFields({ sold, errors }: PriceFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="sm">
      {sold.map(({ bicycleId, managementNumber, look, yen }, index) => (
        <div key={bicycleId}>
          <input type="hidden" name={`prices[${index}].bicycleId`} value={bicycleId} />
          <TextInput
            name={`prices[${index}].yen`}
            label={`${managementNumber} の金額（円）`}
            description={look}
            type="number"
            min={0}
            step={1}
            defaultValue={yen ?? ''}
            error={errors[`prices[${index}].yen`]?.[0]}
          />
        </div>
      ))}
    </SimpleGrid>
  );
}
