/** How far the printer of the chosen stock drifts, as it was set on this terminal before. */
import { Group, Text } from '@mantine/core';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormField } from '#app/parts/form-field.ts';
import type { LabelPrinter } from './use-label-printer.ts';

type PrinterFieldsProps = {
  fields: { offsetXMm: FormField; offsetYMm: FormField; scalePercent: FormField };
  placement: LabelPrinter['placements']['a4'];
};

const settings = [
  ['offsetXMm', 'ずれ 右へ（mm）'],
  ['offsetYMm', 'ずれ 下へ（mm）'],
  ['scalePercent', '倍率（%）'],
] as const;

export function PrinterFields({ fields, placement }: PrinterFieldsProps) {
  return (
    <>
      <Group grow align="flex-end">
        {settings.map(([name, label]) => (
          <FieldText
            key={name}
            field={fields[name]}
            label={label}
            type="number"
            step="0.5"
            defaultValue={placement[name]}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        左・上へは −（マイナス）を付けます。値は用紙ごとに、この端末に覚えておきます。
      </Text>
    </>
  );
}
