import { Alert, Button, Stack, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';

/** Why this bicycle takes no 二次登録 now, and the way back. */
export function IntakeRefused({ reason }: { reason: string }) {
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title="二次登録できません">
      <Stack align="flex-start">
        <Text fz="lg">{reason}</Text>
        <Button component={Link} to="/yard" size="lg">
          受入へ戻る
        </Button>
      </Stack>
    </Alert>
  );
}
