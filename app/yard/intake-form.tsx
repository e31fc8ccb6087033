import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { AddIntake } from '@bicycles/schema/yard/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Paper, Stack, Title } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { lookDefaults } from '#app/parts/bicycle-look/look-defaults.ts';
import type { LookChoices } from '#app/parts/bicycle-look/look-fieldset.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { BodySection } from './body-section.tsx';
import { ConditionSection } from './condition-section.tsx';
import { ConfirmedIntake } from './confirmed-intake.ts';
import styles from './intake.module.css';
import { IntakeConflict } from './intake-conflict.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { RegistrationSection } from './registration-section.tsx';

type IntakeFormProps = {
  bicycle: Bicycle;
  choices: LookChoices;
  lastResult: SubmissionResult<string[]> | undefined;
  conflict: SubmissionResult<string[]> | undefined;
};

/** The sticker first: its number is read while the rest is filled in. Nothing but 防犯登録 must be answered. */
export function IntakeForm({ bicycle, choices, lastResult, conflict }: IntakeFormProps) {
  const [form, fields] = useForm({
    lastResult,
    constraint: constraintOf(AddIntake.input),
    defaultValue: lookDefaults(bicycle),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ConfirmedIntake }),
    shouldRevalidate: 'onInput',
  });
  const section = { fields, bicycle, choices };
  return (
    <Form method="post" {...getFormProps(form)} className={styles['form']}>
      <CommandKey lastResult={lastResult} />
      <input type="hidden" name="bicycleId" value={bicycle.id} />
      <Section title="防犯登録">
        <RegistrationSection {...section} update={form.update} />
      </Section>
      <Section title="車体">
        <BodySection {...section} />
      </Section>
      <Section title="装備・状態">
        <ConditionSection {...section} />
      </Section>
      <Section title="保管・メモ">
        <KeepingSection {...section} />
      </Section>
      <div className={styles['actions']}>
        <IntakeConflict bicycle={bicycle} conflict={conflict} />
        <FormErrors errors={form.errors} />
        <div className={styles['buttons']}>
          <Button component={Link} to="/yard" variant="default" size="lg">
            一覧へ戻る
          </Button>
          <SubmitButton size="lg">登録して次へ</SubmitButton>
        </div>
      </div>
    </Form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} mb="sm">
        {title}
      </Title>
      <Stack>{children}</Stack>
    </Paper>
  );
}
