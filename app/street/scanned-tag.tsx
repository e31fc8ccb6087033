import { Button, Group, Paper, Text } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './street.module.css';

/** The tag that the screen works on now, and the way back to scanning another one. */
export function ScannedTag({
  tagNumber,
  onAgain,
  children,
}: {
  tagNumber: string;
  onAgain(): void;
  children?: ReactNode;
}) {
  return (
    <Paper withBorder p="sm" component="section" aria-label="読み取った札">
      <Group wrap="nowrap" justify="space-between">
        <div>
          <Text size="sm">札番号</Text>
          <div className={styles['tagNumber']} role="status">
            {tagNumber}
          </div>
        </div>
        <Button
          h={60}
          px="md"
          flex="none"
          variant="default"
          leftSection={<IconBarcode size={22} aria-hidden />}
          onClick={onAgain}
        >
          別の札を読む
        </Button>
      </Group>
      {children}
    </Paper>
  );
}
