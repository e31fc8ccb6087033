import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

type NotShownProps = { count: number; children: ReactNode };

/** Below a list of which the server sent only the newest: how many there are besides, and how one gets at them. */
export function NotShown({ count, children }: NotShownProps) {
  if (count <= 0) return null;
  return (
    <Text fw={700}>
      この一覧に出ていない自転車が、ほかに {count.toLocaleString('ja-JP')} 台あります。{children}
    </Text>
  );
}
