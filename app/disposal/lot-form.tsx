/** 売却: the buyer, and one price for all or a price for each bicycle. */
import { type Disposal, SetDisposalLot } from '@bicycles/schema/disposal/contracts';
import { splitLot } from '@bicycles/schema/disposal/split-lot';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { PriceFields, type Sold } from './price-fields.tsx';

type LotFormProps = { disposal: Disposal; sold: Sold };
type Lot = {
  buyerName: string;
  buyerAddress?: string | undefined;
  buyerPhone?: string | undefined;
  lotYen?: number | undefined;
};

export function LotForm({ disposal, sold }: LotFormProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const [mode, setMode] = useState(disposal.lotYen === null && disposal.soldYen > 0 ? 'each' : 'lot');
  const [form, fields] = useForm<Lot>({
    lastResult: result,
    defaultValue: {
      buyerName: disposal.buyerName ?? '',
      buyerAddress: disposal.buyerAddress ?? '',
      buyerPhone: disposal.buyerPhone ?? '',
      lotYen: disposal.lotYen ?? undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SetDisposalLot.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="lot">
      <fetcher.Form method="post" action={commandPath(SetDisposalLot)} {...getFormProps(form)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="disposalId" value={disposal.disposalId} />
        <Stack gap="sm">
          <Title order={3} id="lot">{`売却する${sold.count}台の買受人と金額`}</Title>
          <FormErrors errors={form.errors} />
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
            <FieldText field={fields.buyerName} label="買受人の名称" withAsterisk autoComplete="off" />
            <FieldText field={fields.buyerAddress} label="買受人の住所（任意）" autoComplete="off" />
            <FieldText field={fields.buyerPhone} label="買受人の電話番号（任意）" type="tel" autoComplete="off" />
          </SimpleGrid>
          <SegmentedControl
            aria-label="金額の決め方"
            value={mode}
            onChange={setMode}
            maw={420}
            data={[
              { value: 'lot', label: 'まとめた金額' },
              { value: 'each', label: '1台ごとの金額' },
            ]}
          />
          {mode === 'lot' ? (
            <FieldText
              field={fields.lotYen}
              label="まとめた金額（円）"
              type="number"
              min={0}
              step={1}
              maw={320}
              withAsterisk
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              description={shareOf(Number(fields.lotYen.value), sold.count)}
            />
          ) : (
            <PriceFields sold={sold} errors={form.allErrors} />
          )}
          <Group>
            <SubmitButton isPending={fetcher.state !== 'idle'}>買受人と金額を保存</SubmitButton>
          </Group>
        </Stack>
      </fetcher.Form>
    </Paper>
  );
}

function shareOf(lotYen: number, count: number) {
  if (!Number.isSafeInteger(lotYen) || lotYen <= 0) return '1円まで正しく1台ごとに割り振ります';
  const shares = splitLot(lotYen, count);
  const [most, least] = [shares[0] ?? 0, shares.at(-1) ?? 0];
  return (
    <Text span inherit>{`1台 ${most === least ? formatYen(most) : `${formatYen(least)}～${formatYen(most)}`}`}</Text>
  );
}
