import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What came out of a comparison, announced when it changes: green when all is well, red when not. */
export function OutcomeText({ isGood, children }: { isGood: boolean; children: ReactNode }) {
  return (
    <Text role="status" fw={700} c={isGood ? '#14532d' : 'var(--mantine-color-error)'}>
      {children}
    </Text>
  );
}
