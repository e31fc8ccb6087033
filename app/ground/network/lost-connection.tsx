import { Alert, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type LostConnectionProps = {
  /** What did not come about: 「検索できませんでした」. */
  what: string;
  /** What is still there. */
  kept: string;
  /** The button 再試行. */
  retry: ReactNode;
};

/** Neither the server nor the database behind it answers: nothing is lost, and one press tries again. */
export function LostConnection({ what, kept, retry }: LostConnectionProps) {
  return (
    <Alert color="red" role="alert" icon={<IconPlugConnectedX aria-hidden />} title={`接続できないため、${what}`}>
      <Group justify="space-between" gap="sm">
        <Text flex="1 1 20rem">{`電波が届かないか、サーバーが応答しません。${kept}`}</Text>
        {retry}
      </Group>
    </Alert>
  );
}
