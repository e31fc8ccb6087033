/** プリンターを追加: a name is enough; the rest is measured on the test page. */
import { AddPrinter } from '@bicycles/schema/printers/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, Stack, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

export function AddPrinterForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ name: string }>({
    lastResult,
    constraint: constraintOf(AddPrinter.input),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddPrinter.input }),
  });
  return (
    <Paper withBorder p="lg" maw={640}>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="sm">
          <Title order={2}>プリンターを追加</Title>
          <FormErrors errors={form.errors} />
          <FieldText
            field={fields.name}
            label="名前"
            placeholder="例 区役所 窓口1番"
            maxLength={60}
            autoComplete="off"
          />
          <CommandKey lastResult={lastResult} />
          <Group>
            <SubmitButton>追加する</SubmitButton>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
