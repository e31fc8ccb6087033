/** A part of a form under its own heading. */
import { Fieldset } from '@mantine/core';
import type { ReactNode } from 'react';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Fieldset legend={title} styles={{ legend: { fontWeight: 700, fontSize: '1.0625rem' } }}>
      {children}
    </Fieldset>
  );
}
