import { DecideExemption, type Exemption } from '@bicycles/schema/exemptions/contracts';
import { mayConfirmExemption } from '@bicycles/schema/exemptions/may-confirm-exemption';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { PoliceAnswer } from './police-answer.tsx';

type DecisionFormProps = {
  exemption: Exemption;
  lastResult: SubmissionResult<string[]> | undefined;
  isRefused: boolean;
};

/** The answer to the counter. The button to exempt is open only when the instants carry it. */
export function DecisionForm({ exemption, lastResult, isRefused }: DecisionFormProps) {
  const [form, fields] = useForm({
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: DecideExemption.input }),
    shouldRevalidate: 'onInput',
  });
  const reasonCode = exemption.reasonCode ?? '';
  const isTheft = reasonCode === theftReason;
  const occurredAt = fields.policeOccurredAt.value;
  const reportedAt = fields.policeReportedAt.value;
  const isOnRecord = fields.policeAnswer.value === 'on-record';
  const theft = isOnRecord && occurredAt && reportedAt ? { occurredAt, reportedAt } : undefined;
  const verdict = mayConfirmExemption({ reasonCode, removedAt: exemption.bicycle.removedAt, theft });
  const isAnswered = !isTheft || theft !== undefined || fields.policeAnswer.value === 'no-record';
  return (
    <Paper withBorder p="md" component="section" aria-label="回答">
      <Form method="post" {...getFormProps(form)}>
        <CommandKey lastResult={lastResult} />
        <input type="hidden" name="returnId" value={exemption.returnId} />
        <Stack gap="md">
          <Title order={3}>窓口への回答</Title>
          {isTheft && (
            <PoliceAnswer fields={fields} verdict={isAnswered ? verdict : undefined} isOnRecord={isOnRecord} />
          )}
          <FieldText field={fields.policeContact} label="確認した相手（所属と氏名）" autoComplete="off" />
          <FieldArea
            field={fields.note}
            label="確認した内容（窓口に表示します）"
            placeholder={isTheft ? '例 届出は撤去の前日。防犯登録番号も一致' : '例 区の担当者に確認'}
            withAsterisk
          />
          <FormErrors errors={form.errors} />
          {fields.decision.errors && <FormErrors errors={fields.decision.errors} />}
          <Group>
            {answers.map(({ decision, label, color }) => (
              <SubmitButton
                key={decision}
                size="lg"
                color={color}
                name={fields.decision.name}
                value={decision}
                disabled={isRefused || (decision === 'confirmed' && !verdict.allowed)}
              >
                {label}
              </SubmitButton>
            ))}
            {!isAnswered && <Text>警察の回答を入れると「免除する」を選べます</Text>}
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}

const answers = [
  { decision: 'confirmed', label: '免除する', color: '#1b6e3a' },
  { decision: 'refused', label: '免除しない', color: 'red.9' },
] as const;
