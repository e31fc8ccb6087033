import { Chip, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './street.module.css';

type Props = {
  name: string;
  label: string;
  /** What is said most often, for one tap each. */
  marks: readonly string[];
  maxLength: number;
  required?: boolean;
  error?: string | undefined;
};

/** A text put together from taps and, where they don't suffice, typing; sent as one under `name`. */
export function MarkedText({ name, label, marks, maxLength, required = false, error }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const text = [...marks.filter((mark) => chosen.includes(mark)), typed.trim()].filter(Boolean).join('、');
  const chips = (
    <Chip.Group multiple value={chosen} onChange={setChosen}>
      <Group gap="xs" role="group" aria-label={`${label}の選択肢`} className={styles['marks']}>
        {marks.map((mark) => (
          <Chip key={mark} value={mark} size="md" radius="md">
            {mark}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
  return (
    <>
      <TextInput
        label={label}
        size="lg"
        value={typed}
        maxLength={maxLength}
        withAsterisk={required}
        error={error}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        inputContainer={(input) => (
          <Stack gap="xs">
            {chips}
            {input}
          </Stack>
        )}
      />
      <input type="hidden" name={name} value={text} />
    </>
  );
}
