import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { Choice } from '@bicycles/schema/masters/contracts';
import { AddReturn, type Counter } from '@bicycles/schema/returns/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Anchor, Stack } from '@mantine/core';
import { Form, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { handHeld } from '#app/parts/use-is-hand-held.ts';
import { claimantDefaults } from './claimant-defaults.ts';
import { ClaimantFields } from './claimant-fields.tsx';
import { CounterPapers } from './counter-papers.tsx';
import { enterMovesOn } from './enter-moves-on.ts';
import { FeeAmount } from './fee-amount.tsx';
import { paymentOf } from './payment-of.ts';
import type { QuoteAnswer } from './quote-fee.server.ts';
import styles from './returns.module.css';
import { useFeeQuote } from './use-fee-quote.ts';

type ReturnFormProps = {
  bicycle: Bicycle;
  codes: Record<string, Choice[]>;
  counter: Counter;
  openingFee: QuoteAnswer;
  lastResult: SubmissionResult<string[]> | undefined;
  /** The answer that refused because the bicycle is not what this screen shows any more. */
  conflict: SubmissionResult<string[]> | undefined;
  isRefused: boolean;
};

/** 引取者 and 手数料 on one form; Enter leads from field to field, and only the button takes the money. */
export function ReturnForm({ bicycle, codes, counter, openingFee, lastResult, conflict, isRefused }: ReturnFormProps) {
  const { openCase } = counter;
  const [form, fields] = useForm({
    lastResult,
    constraint: constraintOf(AddReturn.input),
    defaultValue: {
      vehicleKindId: openCase?.vehicleKindId ?? openingFee.quote?.vehicleKindId ?? bicycle.vehicleKindId ?? '',
      ...claimantDefaults(openCase),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddReturn.input }),
    shouldRevalidate: 'onInput',
  });
  const fee = useFeeQuote(bicycle.id, fields.vehicleKindId.value ?? '', openingFee, lastResult);
  const payment = paymentOf(fee.quote?.yen, counter);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (conflict !== undefined) revalidate();
  }, [conflict, revalidate]);

  // On a PC the keys go on at the first field; in the hand the photos come first and the screen stays on them.
  const firstField = fields.claimantRelationId.id;
  useEffect(() => {
    if (!matchMedia(handHeld).matches) document.getElementById(firstField)?.focus({ preventScroll: true });
  }, [firstField]);

  return (
    <Stack gap="md">
      <Form method="post" {...getFormProps(form)} onKeyDown={enterMovesOn}>
        <CommandKey lastResult={lastResult} />
        <input type="hidden" name="bicycleId" value={bicycle.id} />
        <input type="hidden" name="revision" value={bicycle.revision} />
        <Stack gap="md">
          <ClaimantFields
            update={form.update}
            fields={fields}
            codes={codes}
            owner={bicycle.owner}
            exemptionPath={openCase === null && !isRefused ? `/returns/${bicycle.id}/exemption` : undefined}
          />
          <div className={styles['confirm']}>
            <FormErrors errors={form.errors} />
            {conflict !== undefined && (
              <Anchor href={`/ledger/${bicycle.id}`} target="_blank" rel="noreferrer">
                この自転車の今の内容を台帳で見る
              </Anchor>
            )}
            <div className={styles['payment']}>
              <FeeAmount fee={fee} payment={payment} name={fields.feeYen.name} error={fields.feeYen.errors?.[0]} />
              <SubmitButton size="xl" disabled={!payment.isReady || isRefused}>
                {payment.label}
              </SubmitButton>
            </div>
          </div>
        </Stack>
      </Form>
      {!isRefused && (
        <CounterPapers
          bicycleId={bicycle.id}
          claimant={{
            name: fields.claimantName.value ?? '',
            postalCode: fields.claimantPostalCode.value ?? '',
            address: fields.claimantAddress.value ?? '',
            phone: fields.claimantPhone.value ?? '',
          }}
        />
      )}
    </Stack>
  );
}
