import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ScanNote } from '#app/parts/scans/scan-note.tsx';

type ScanOutcomeProps = { isRefused?: boolean; title: string; tagNumber: string; children: ReactNode };

/** How a scan of the yard went, with the tag that was read. */
export function ScanOutcome({ isRefused = false, title, tagNumber, children }: ScanOutcomeProps) {
  return (
    <ScanNote tone={isRefused ? 'refused' : 'found'} title={title}>
      <div>{children}</div>
      <Text size="sm">札 {formatTagNumber(tagNumber)}</Text>
    </ScanNote>
  );
}
