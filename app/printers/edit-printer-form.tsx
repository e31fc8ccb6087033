/** 3. ずれを入力する: the printer's offset, scale and name. */
import { EditPrinter, type Printer } from '@bicycles/schema/printers/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldSelect, type SelectChoice } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type EditPrinterFormProps = {
  printer: Printer;
  storageSites: readonly SelectChoice[];
  lastResult: SubmissionResult<string[]> | undefined;
};

export function EditPrinterForm({ printer, storageSites, lastResult }: EditPrinterFormProps) {
  const [form, fields] = useForm<z.output<typeof EditPrinter.input>>({
    lastResult,
    constraint: constraintOf(EditPrinter.input),
    defaultValue: { ...printer, printerId: printer.id },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: EditPrinter.input }),
  });
  return (
    <Paper withBorder p="lg">
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="sm">
          <Title order={3}>3. ずれを入力する</Title>
          <FormErrors errors={form.errors} />
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <FieldText field={fields.offsetXMm} label="右へ動かす（mm）" type="number" step="0.1" />
            <FieldText field={fields.offsetYMm} label="下へ動かす（mm）" type="number" step="0.1" />
            <FieldText field={fields.scalePercent} label="倍率（%）" type="number" step="0.1" />
          </SimpleGrid>
          <Text size="sm" c="dimmed">
            左・上へ動かすときは −（マイナス）を付けます。保存したら、もう一度試し刷りをして20mmになったか確かめます。
          </Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <FieldText field={fields.name} label="名前" maxLength={60} autoComplete="off" />
            <FieldSelect field={fields.storageSiteId} label="設置場所" choices={storageSites} emptyLabel="保管所以外" />
          </SimpleGrid>
          <FieldText field={fields.note} label="備考" maxLength={255} autoComplete="off" />
          <input type="hidden" name="printerId" value={printer.id} />
          <CommandKey lastResult={lastResult} />
          <Group>
            <SubmitButton>設定を保存</SubmitButton>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
