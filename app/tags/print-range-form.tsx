/** 範囲を指定して印刷: labels that were spoilt, lost or never printed, also on a sheet begun before. */
import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { TagNumber } from '@bicycles/schema/tags/tag-number';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { z } from 'zod';
import { paperPath } from '#app/ground/relay/relay-path.ts';
import { useWedge } from '#app/parts/barcode-field/use-wedge.ts';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { type Batch, labelsPerSheet, sheetsText, tagsBetween } from './batch.ts';
import { LabelPaperChoice } from './label-paper-choice.tsx';
import { printRange } from './print-range.ts';
import { PrinterFields } from './printer-fields.tsx';
import { SheetPicture } from './sheet-picture.tsx';
import { useLabelPrinter } from './use-label-printer.ts';

export function PrintRangeForm({ batches }: { batches: readonly Batch[] }) {
  const [printer, setPrinter] = useLabelPrinter();
  const { paper, placements } = printer;
  const schema = printRange(batches);
  const [form, fields] = useForm<z.output<typeof schema>>({
    constraint: constraintOf(PrintLabelSheet.input),
    defaultValue: { startPosition: 1 },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (_event, { submission }) => {
      if (submission?.status !== 'success') return;
      const { offsetXMm, offsetYMm, scalePercent } = submission.value;
      setPrinter({ paper, placements: { ...placements, [paper]: { offsetXMm, offsetYMm, scalePercent } } });
    },
  });
  const [refusal, setRefusal] = useState<string>();
  useWedge((reading) => {
    setRefusal(reading.accepted ? undefined : reading.message);
    if (!reading.accepted) return;
    const isForEnd = document.activeElement?.id === fields.to.id;
    form.update({ name: isForEnd ? 'to' : 'from', value: reading.tagNumber });
    document.getElementById(fields.to.id)?.focus();
  });

  const startPosition = Number(fields.startPosition.value);
  const labels = labelsIn(fields.from.value, fields.to.value);
  return (
    <Paper withBorder p="lg">
      <form method="post" action={paperPath(PrintLabelSheet)} target="_blank" rel="noopener" {...getFormProps(form)}>
        <Stack gap="sm">
          <Title order={2}>範囲を指定して印刷</Title>
          <Text c="dimmed">札を読取り機で読むと番号が入ります。</Text>
          {refusal !== undefined && (
            <Text c="red.9" role="alert">
              {refusal}
            </Text>
          )}
          <Group grow align="flex-start">
            <FieldText
              field={fields.from}
              label="始めの札番号"
              inputMode="numeric"
              autoComplete="off"
              maxLength={16}
              withAsterisk={false}
            />
            <FieldText
              field={fields.to}
              label="終わりの札番号"
              inputMode="numeric"
              autoComplete="off"
              maxLength={16}
              withAsterisk={false}
            />
          </Group>
          <LabelPaperChoice paper={paper} onChoose={(chosen) => setPrinter({ ...printer, paper: chosen })} />
          {paper === 'a4' && <SheetPicture field={fields.startPosition} labels={labels ?? labelsPerSheet} />}
          <PrinterFields key={JSON.stringify(printer)} fields={fields} placement={placements[paper]} />
          <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />}>
            {labels === undefined ? '印刷する' : `${labels}枚を印刷する${sheetsText(labels, paper, startPosition)}`}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

/** How many labels the typed range has; undefined while it is not a range. */
function labelsIn(from: string | undefined, to: string | undefined): number | undefined {
  const [first, last] = [TagNumber.safeParse(from), TagNumber.safeParse(to)];
  if (!first.success || !last.success || first.data > last.data) return undefined;
  return tagsBetween(first.data, last.data);
}
