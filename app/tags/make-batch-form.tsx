/** 札の作成: one number, and the batch is there. */
import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, Stack, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { labelsPerSheet, sheetsFor } from './batch.ts';

export function MakeBatchForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ count: number }>({
    lastResult,
    constraint: constraintOf(MakeTagBatch.input),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: MakeTagBatch.input }),
  });
  const count = Number(fields.count.value);
  return (
    <Paper withBorder p="lg">
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="sm">
          <Title order={2}>新しい札を作る</Title>
          <FormErrors errors={form.errors} />
          <Group align="flex-end" gap="md">
            <FieldText
              field={fields.count}
              label="枚数"
              description={`用紙1枚に${labelsPerSheet}枚。${count > 0 ? `この枚数で用紙${sheetsFor(count)}枚` : '例 240（用紙10枚）'}`}
              type="number"
              inputMode="numeric"
              autoFocus
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              w={280}
            />
            <SubmitButton mb={26}>札を作る</SubmitButton>
          </Group>
          <CommandKey lastResult={lastResult} />
        </Stack>
      </Form>
    </Paper>
  );
}
