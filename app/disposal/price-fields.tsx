import type { GetDisposal } from '@bicycles/schema/disposal/contracts';
import { SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';

export type Sold = z.infer<typeof GetDisposal.output>['sold'];

type Typed = { managementNumber: string; yen: string };

type PriceFieldsProps = {
  sold: Sold;
  /** Conform's messages by field name. */
  errors: Record<string, string[] | null | undefined>;
};

/** A price for each bicycle that is sold, in yen, a page of them; what was typed on the other pages is sent along. */
export function PriceFields({ sold, errors }: PriceFieldsProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const elsewhere = Object.entries(typed).filter(([id]) => !sold.rows.some(({ bicycleId }) => bicycleId === id));
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="sm">
        {sold.rows.map(({ bicycleId, managementNumber, look, yen }, index) => (
          <div key={bicycleId}>
            <input type="hidden" name={`prices[${index}].bicycleId`} value={bicycleId} />
            <TextInput
              name={`prices[${index}].yen`}
              label={`${managementNumber} の金額（円）`}
              description={look}
              type="number"
              min={0}
              step={1}
              defaultValue={typed[bicycleId]?.yen ?? yen ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setTyped((before) => ({ ...before, [bicycleId]: { managementNumber, yen: value } }))
              }
              error={errors[`prices[${index}].yen`]?.[0]}
            />
          </div>
        ))}
      </SimpleGrid>
      {elsewhere.map(([bicycleId, { managementNumber, yen }], index) => {
        const name = `prices[${sold.rows.length + index}]`;
        const error = errors[`${name}.yen`]?.[0];
        return (
          <div key={bicycleId}>
            <input type="hidden" name={`${name}.bicycleId`} value={bicycleId} />
            <input type="hidden" name={`${name}.yen`} value={yen} />
            {error !== undefined && <FormErrors errors={[`ほかのページの ${managementNumber}：${error}`]} />}
          </div>
        );
      })}
      <PageLinks page={sold.page} pages={sold.pages} name="soldPage" label="金額を決める自転車のページ" />
    </>
  );
}
