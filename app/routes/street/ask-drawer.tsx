import { Drawer, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; children: ReactNode; onClose(): void };

/** A question at the thumb: rises from the bottom of the phone, stays in the middle column of a PC. */
export function AskDrawer({ title, children, onClose }: Props) {
  return (
    <Drawer
      opened onClose={onClose} position="bottom" size="auto" title={title}
      closeButtonProps={{ 'aria-label': '閉じる', size: 56 }} styles={{ title: { fontSize: '1.25rem', fontWeight: 700 } }}
    >
      <Stack gap="md" maw="44rem" mx="auto" pb="md">{children}</Stack>
    </Drawer>
  );
}
