import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { FormAnswer } from './form-answer.ts';
import { LeftOutList } from './left-out-list.tsx';

/** What a command over many bicycles answers when some of them did not go; see `outcome.server.ts`. */
export type Outcome = { path: string; message: string; leftOutTitle: string; leftOut: LeftOut[] };
export type OutcomeAnswer = FormAnswer & { outcome?: Outcome };

/** What was done, the way to it, and each bicycle that did not go, with why. */
export function OutcomeNote({ outcome, linkLabel }: { outcome: Outcome | undefined; linkLabel?: string }) {
  if (outcome === undefined) return null;
  return (
    <Stack gap="xs" role="status" mb="sm">
      <Text fw={700}>
        {outcome.message}
        {linkLabel !== undefined && (
          <Anchor component={Link} to={outcome.path} ml="md">
            {linkLabel}
          </Anchor>
        )}
      </Text>
      <LeftOutList title={outcome.leftOutTitle} leftOut={outcome.leftOut} />
    </Stack>
  );
}
