import { Group, Paper, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { statusTones } from '#app/ground/theme/status-colours.ts';

type Props = { title: string; icon: Icon; role: 'alert' | 'status'; children: ReactNode };

/** Something to wait for or to mind, no mistake: amber, and readable in the sun. */
export function Caution({ title, icon: Icon, role, children }: Props) {
  const { background, text } = statusTones.tagged;
  return (
    <Paper p="md" withBorder bg={background} c={text} role={role}>
      <Group gap="xs" wrap="nowrap" mb={4}>
        <Icon size={28} aria-hidden style={{ flex: 'none' }} />
        <Text fw={700} size="lg">
          {title}
        </Text>
      </Group>
      {children}
    </Paper>
  );
}
