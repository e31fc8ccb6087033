/** Several of a few words in a Conform form: one box each, all under one label. */
import { type FieldMetadata, getCollectionProps } from '@conform-to/react';
import { Checkbox, Group, Input } from '@mantine/core';

type CheckGroupProps<Option extends string> = {
  field: FieldMetadata<Option[] | undefined>;
  label: string;
  options: readonly Option[];
  labels: Record<Option, string>;
};

export function CheckGroup<Option extends string>({ field, label, options, labels }: CheckGroupProps<Option>) {
  const boxes = getCollectionProps(field, { type: 'checkbox', options: [...options], ariaAttributes: false });
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id: `${field.id}-label` }} error={field.errors?.[0]}>
      <Group role="group" aria-labelledby={`${field.id}-label`} gap="lg" mt={4}>
        {options.map((option, index) => {
          const { key, type, required, ...box } = boxes[index] ?? { key: option };
          return <Checkbox key={key} {...box} label={labels[option]} />;
        })}
      </Group>
    </Input.Wrapper>
  );
}
