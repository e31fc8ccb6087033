import { type CashBook, CloseCash } from '@bicycles/schema/cash/contracts';
import { countCoins, denominations } from '@bicycles/schema/cash/count-coins';
import { undoMinutes } from '@bicycles/schema/cash/may-undo-cash-close';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Day } from '@bicycles/schema/ground/values';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { type FormEvent, useEffect, useState } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { OutcomeText } from '#app/parts/outcome-text.tsx';
import { Question } from '#app/parts/question.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { enterMovesOn } from '#app/returns/enter-moves-on.ts';
import styles from './cash.module.css';
import { CoinFields } from './coin-fields.tsx';
import { signedYen } from './signed-yen.ts';

type CloseFormProps = {
  storageSiteId: string;
  siteName: string;
  day: Day;
  book: CashBook;
  lastResult: SubmissionResult<string[]> | undefined;
};

const answered = 'answered';

/** The count: by pieces or as one sum. A difference opens the box for its reason; what the close means is asked first. */
export function CloseForm({ storageSiteId, siteName, day, book, lastResult }: CloseFormProps) {
  const { expectedYen } = book;
  const [isByPieces, setByPieces] = useState(true);
  const [isAsking, setAsking] = useState(false);
  const [form, fields] = useForm({
    lastResult,
    onSubmit: askFirst,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CloseCash.input }),
    shouldRevalidate: 'onInput',
  });
  const coins = fields.coins.getFieldset();
  const pieces = Object.fromEntries(denominations.map((yen) => [`y${yen}`, Number(coins[`y${yen}`]?.value ?? 0) || 0]));
  const typed = fields.countedYen.value;
  const isCounted = isByPieces
    ? denominations.some((yen) => (coins[`y${yen}`]?.value ?? '') !== '')
    : typed !== undefined && typed !== '';
  const countedYen = isByPieces ? countCoins(pieces) : Number(typed ?? 0) || 0;
  const difference = countedYen - expectedYen;
  const isExplained = difference === 0 || (fields.differenceReason.value ?? '') !== '';
  useEffect(() => {
    if (lastResult !== undefined) setAsking(false);
  }, [lastResult]);

  /** A difference without a reason goes to the server at once, which says so on its field. */
  function askFirst(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!isExplained || submitter?.getAttribute('name') === answered) return;
    event.preventDefault();
    setAsking(true);
  }

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
            {isCounted ? formatYen(countedYen) : '－'}
          </Text>
          {isByPieces ? (
            <CoinFields coins={coins} />
          ) : (
            <FieldText field={fields.countedYen} label="合計（円）" inputMode="numeric" autoComplete="off" autoFocus />
          )}
          <Button variant="subtle" onClick={() => setByPieces(!isByPieces)}>
            {isByPieces ? '合計だけを入力する' : '金種ごとに枚数を入力する'}
          </Button>
          <OutcomeText isGood={difference === 0}>
            {isCounted && (difference === 0 ? '過不足はありません' : `過不足 ${signedYen(difference)}`)}
          </OutcomeText>
          {(difference !== 0 || fields.differenceReason.errors) && (isCounted || fields.differenceReason.errors) && (
            <FieldArea field={fields.differenceReason} label="過不足の理由" withAsterisk />
          )}
          <FormErrors errors={form.errors} />
          {isCounted ? (
            <SubmitButton size="lg">この金額でレジを締める</SubmitButton>
          ) : (
            <Text fw={700}>数えた枚数か合計を入れると締められます。お金がないときは「0」を入れてください。</Text>
          )}
          <Text size="sm">締めた後は、この日の手数料を受け取れません。再開は区の担当者が行います。</Text>
        </Stack>
      </Form>
      {isAsking && (
        <Question
          title={`${siteName} ${formatWareki(day)}のレジを締めますか`}
          onCancel={() => setAsking(false)}
          answers={
            <SubmitButton form={form.id} name={answered} value="on">
              レジを締める
            </SubmitButton>
          }
        >
          <Stack gap="xs">
            <Text>{`有料の返還 ${paidCount(book)}件、あるはずの金額 ${formatYen(expectedYen)}`}</Text>
            <Text fw={700}>
              {`数えた金額 ${formatYen(countedYen)}${difference === 0 ? '（過不足なし）' : `（過不足 ${signedYen(difference)}）`}`}
            </Text>
            <Text>この日の返還受付はここまでです。以後の有料の返還は、区の担当者がレジを再開するまでできません。</Text>
            <Text>{`まちがえて締めたときは、${undoMinutes}分以内なら、締めた本人が取り消せます。`}</Text>
          </Stack>
        </Question>
      )}
    </Paper>
  );
}

const paidCount = ({ takings }: CashBook): number => takings.reduce((sum, { count }) => sum + count, 0);
