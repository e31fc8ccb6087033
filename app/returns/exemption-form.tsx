import { AddExemptionRequest } from '@bicycles/schema/exemptions/contracts';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { Choices } from '@bicycles/schema/masters/contracts';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldSelect } from '#app/parts/field-select.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { claimantDefaults } from './claimant-defaults.ts';
import { ClaimantFields } from './claimant-fields.tsx';
import { enterMovesOn } from './enter-moves-on.ts';
import styles from './returns.module.css';
import { TheftFields } from './theft-fields.tsx';

type ExemptionFormProps = {
  bicycle: Bicycle;
  codes: Choices['codes'];
  policeBodies: Choices['policeBodies'];
  lastResult: SubmissionResult<string[]> | undefined;
};

/** 免除の理由 first, as it decides what is asked; Enter leads from field to field, the button asks. */
export function ExemptionForm({ bicycle, codes, policeBodies, lastResult }: ExemptionFormProps) {
  const reasons = codes['exemption_reason'] ?? [];
  const [form, fields] = useForm({
    lastResult,
    constraint: constraintOf(AddExemptionRequest.input),
    defaultValue: {
      vehicleKindId: bicycle.vehicleKindId ?? codes['vehicle_kind']?.[0]?.id ?? '',
      ...claimantDefaults(null),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddExemptionRequest.input }),
    shouldRevalidate: 'onInput',
  });
  const isTheft = reasons.some(({ id, code }) => code === theftReason && id === fields.exemptionReasonId.value);
  return (
    <Form method="post" {...getFormProps(form)} onKeyDown={enterMovesOn}>
      <CommandKey lastResult={lastResult} />
      <input type="hidden" name="bicycleId" value={bicycle.id} />
      <input type="hidden" name="revision" value={bicycle.revision} />
      <Stack gap="md">
        <Paper withBorder p="md" component="section" aria-label="免除の理由">
          <Title order={3} mb="sm">
            免除の理由
          </Title>
          <Stack gap="sm">
            <FieldSelect field={fields.exemptionReasonId} label="理由" choices={reasons} autoFocus />
            {isTheft && <TheftFields fields={fields} policeBodies={policeBodies} removedAt={bicycle.removedAt} />}
            <FieldArea field={fields.statement} label="引取者の説明" />
          </Stack>
        </Paper>
        <ClaimantFields update={form.update} fields={fields} codes={codes} owner={bicycle.owner} />
        <div className={styles['confirm']}>
          <FormErrors errors={form.errors} />
          <Group grow preventGrowOverflow={false}>
            <Button component={Link} to={`/returns/${bicycle.id}`} variant="default" size="lg">
              申請せずに戻る
            </Button>
            <SubmitButton size="lg">コールセンターに確認を依頼する</SubmitButton>
          </Group>
        </div>
      </Stack>
    </Form>
  );
}
