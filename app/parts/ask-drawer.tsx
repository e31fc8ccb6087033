import { Drawer, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './ask-drawer.module.css';
import { useReturnedFocus } from './use-returned-focus.ts';

type Props = { title: string; children: ReactNode; onClose(): void };

/**
 * A question at the thumb: rises from the bottom of the phone, stays in the middle column of a PC. Title and
 * close button stand in the body, because Mantine's own header counts as a second banner of the page.
 */
export function AskDrawer({ title, children, onClose }: Props) {
  useReturnedFocus();
  return (
    <Drawer.Root opened onClose={onClose} position="bottom" size="auto">
      <Drawer.Overlay />
      <Drawer.Content className={styles['ask']}>
        <Drawer.Body p="md">
          <Stack gap="md" maw="44rem" mx="auto">
            <Group justify="space-between" wrap="nowrap">
              <Drawer.Title fz="1.375rem" fw={700}>
                {title}
              </Drawer.Title>
              <Drawer.CloseButton size={56} aria-label="閉じる" />
            </Group>
            {children}
          </Stack>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
