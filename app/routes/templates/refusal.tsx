import type { SubmissionResult } from '@conform-to/react';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Messages } from './messages.tsx';

/** Why a question's command was refused, whichever field it was about. */
export function Refusal({ answer }: { answer: { result: SubmissionResult<string[]> } | undefined }) {
  const messages = Object.values(answer?.result.error ?? {}).flatMap((found) => found ?? []);
  if (messages.length === 0) return null;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title="できませんでした">
      <Messages messages={messages} />
    </Alert>
  );
}
