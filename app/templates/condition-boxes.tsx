import { Checkbox, Group, Input } from '@mantine/core';

type ConditionBoxesProps = {
  name: string;
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: readonly string[];
};

/** One kind of condition: a box for each entry, all of one name. */
export function ConditionBoxes({ name, label, options, chosen }: ConditionBoxesProps) {
  return (
    <Input.Wrapper label={label} size="md" labelElement="div" labelProps={{ id: `${name}-label` }}>
      <Group role="group" aria-labelledby={`${name}-label`} gap="lg" mt={4}>
        {options.map(({ id, label: text }) => (
          <Checkbox key={id} name={name} value={id} defaultChecked={chosen.includes(id)} label={text} />
        ))}
      </Group>
    </Input.Wrapper>
  );
}
