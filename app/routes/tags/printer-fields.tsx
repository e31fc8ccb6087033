/** How far the printer of the chosen stock drifts, as it was set on this terminal before. */
import { Group, Text } from '@mantine/core';
import { FieldText } from '#app/components/field-text.tsx';
import type { FormField } from '#app/components/form-field.ts';
import type { LabelPrinter } from './use-label-printer.ts';

type PrinterFieldsProps = {
  fields: { offsetXMm: FormField; offsetYMm: FormField; scalePercent: FormField };
  placement: LabelPrinter['placements']['a4'];
};

export function PrinterFields({ fields, placement }: PrinterFieldsProps) {
  return (
    <>
      <Group grow align="flex-end">
        <FieldText
          field={fields.offsetXMm}
          label="ずれ 右へ（mm）"
          type="number"
          step="0.5"
          defaultValue={placement.offsetXMm}
        />
        <FieldText
          field={fields.offsetYMm}
          label="ずれ 下へ（mm）"
          type="number"
          step="0.5"
          defaultValue={placement.offsetYMm}
        />
        <FieldText
          field={fields.scalePercent}
          label="倍率（%）"
          type="number"
          step="0.5"
          defaultValue={placement.scalePercent}
        />
      </Group>
      <Text size="sm" c="dimmed">
        左・上へは −（マイナス）を付けます。値は用紙ごとに、この端末に覚えておきます。
      </Text>
    </>
  );
}
