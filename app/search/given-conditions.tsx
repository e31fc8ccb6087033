/** What the result was narrowed by, in words; a press takes one condition away. */
import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Typed } from './condition-names.ts';
import { describeConditions } from './describe-conditions.ts';
import type { SearchChoices } from './search-choices.ts';
import { searchFormId } from './search-form.tsx';

/** Each button sends the search form without the boxes that it names. */
export function GivenConditions({ typed, choices }: { typed: Typed; choices: SearchChoices }) {
  const given = describeConditions(typed, choices);
  if (given.length === 0) return null;
  return (
    <Group component="ul" gap="xs" aria-label="今の条件" m={0} p={0} style={{ listStyle: 'none' }}>
      {given.map(({ name, words }) => (
        <li key={name}>
          <Button
            type="submit"
            form={searchFormId}
            name="without"
            value={name}
            size="compact-md"
            variant="light"
            maw="22rem"
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={`条件を外す：${words}`}
          >
            {words}
          </Button>
        </li>
      ))}
    </Group>
  );
}
