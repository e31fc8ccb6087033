/** One text of a document, with the built-in one at hand. */
import type { WordingBlock } from '@bicycles/schema/templates/contracts';
import { Anchor, Group, Textarea } from '@mantine/core';
import { useState } from 'react';

export function WordingField({ block: { key, label, builtIn }, text }: { block: WordingBlock; text: string }) {
  const [value, setValue] = useState(text);
  return (
    <div>
      <Textarea
        label={label}
        name={`wording.${key}`}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
      />
      {value !== builtIn && (
        <Group justify="flex-end">
          <Anchor component="button" type="button" size="sm" py={4} onClick={() => setValue(builtIn)}>
            {`「${label}」を同梱の文言に戻す`}
          </Anchor>
        </Group>
      )}
    </div>
  );
}
