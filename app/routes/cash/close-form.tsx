import { CloseCash } from '@bicycles/schema/returns/cash-contracts';
import { countCoins, denominations } from '@bicycles/schema/returns/count-coins';
import { formatYen } from '@bicycles/schema/text/yen';
import type { Day } from '@bicycles/schema/values';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useState } from 'react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FieldArea } from '#app/components/field-area.tsx';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { OutcomeText } from '#app/components/outcome-text.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { enterMovesOn } from '#app/routes/returns/enter-moves-on.ts';
import styles from './cash.module.css';
import { CoinFields } from './coin-fields.tsx';
import { signedYen } from './signed-yen.ts';

type CloseFormProps = {
  storageSiteId: string;
  day: Day;
  expectedYen: number;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** The count: by pieces or as one sum. A difference opens the box for its reason. */
export function CloseForm({ storageSiteId, day, expectedYen, lastResult }: CloseFormProps) {
  const [isByPieces, setByPieces] = useState(true);
  const [form, fields] = useForm({
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CloseCash.input }),
    shouldRevalidate: 'onInput',
  });
  const coins = fields.coins.getFieldset();
  const pieces = Object.fromEntries(denominations.map((yen) => [`y${yen}`, Number(coins[`y${yen}`]?.value ?? 0) || 0]));
  const typed = fields.countedYen.value;
  const isCounted = isByPieces ? Object.values(pieces).some((count) => count > 0) : typed !== undefined && typed !== '';
  const countedYen = isByPieces ? countCoins(pieces) : Number(typed ?? 0) || 0;
  const difference = countedYen - expectedYen;
  return (
    <Paper withBorder p="md" component="section" aria-label="数えた金額">
      <Form method="post" {...getFormProps(form)} onKeyDown={enterMovesOn}>
        <CommandKey lastResult={lastResult} />
        <input type="hidden" name="storageSiteId" value={storageSiteId} />
        <input type="hidden" name="businessDay" value={day} />
        <input type="hidden" name="expectedYen" value={expectedYen} />
        <Stack gap="sm">
          <Title order={2} fz="1.25rem">
            数えた金額
          </Title>
          <Text className={styles['sum']} aria-live="polite">
            {isCounted || expectedYen === 0 ? formatYen(countedYen) : '－'}
          </Text>
          {isByPieces ? (
            <>
              <CoinFields coins={coins} />
              <input type="hidden" name={fields.countedYen.name} value={countedYen} />
            </>
          ) : (
            <FieldText field={fields.countedYen} label="合計（円）" inputMode="numeric" autoComplete="off" autoFocus />
          )}
          <Button variant="subtle" onClick={() => setByPieces(!isByPieces)}>
            {isByPieces ? '合計だけを入力する' : '金種ごとに枚数を入力する'}
          </Button>
          <OutcomeText isGood={difference === 0}>
            {(isCounted || expectedYen === 0) &&
              (difference === 0 ? '過不足はありません' : `過不足 ${signedYen(difference)}`)}
          </OutcomeText>
          {(difference !== 0 || fields.differenceReason.errors) && (isCounted || fields.differenceReason.errors) && (
            <FieldArea field={fields.differenceReason} label="過不足の理由" withAsterisk />
          )}
          <FormErrors errors={form.errors} />
          <SubmitButton size="lg" disabled={!isCounted && expectedYen !== 0}>
            この金額でレジを締める
          </SubmitButton>
          <Text size="sm">締めた後は、この日の手数料を受け取れません。再開は区の担当者が行います。</Text>
        </Stack>
      </Form>
    </Paper>
  );
}
