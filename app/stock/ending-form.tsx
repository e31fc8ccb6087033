import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type Words = { note?: string | undefined; reason?: string | undefined };

type EndingFormProps = {
  stocktakeId: string;
  schema: z.ZodType<Words>;
  result: SubmissionResult<string[]> | undefined;
  title: string;
  /** What is to be written, and whether the end needs it. */
  words: { name: keyof Words; label: string; isRequired: boolean; description?: string };
  submitLabel: string;
  /** What the end means. */
  children: ReactNode;
};

/** The last question before a stocktake ends, for good or given up; the way back keeps it going. */
export function EndingForm({ stocktakeId, schema, result, title, words, submitLabel, children }: EndingFormProps) {
  const [form, fields] = useForm<Words>({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    shouldRevalidate: 'onInput',
  });
  const { name, label, isRequired, description } = words;
  return (
    <Paper withBorder p="lg" maw={720} mx="auto">
      <Form method="post" {...getFormProps(form)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="stocktakeId" value={stocktakeId} />
        <Stack gap="md">
          <Title order={2}>{title}</Title>
          {children}
          <FieldArea field={fields[name]} label={label} description={description} withAsterisk={isRequired} />
          <FormErrors errors={form.errors} />
          <Group>
            <SubmitButton size="lg" {...(isRequired && { color: 'red.8' })}>
              {submitLabel}
            </SubmitButton>
            <Button component={Link} to={`/stock/stocktake/${stocktakeId}`} size="lg" variant="default">
              読み取りに戻る
            </Button>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
