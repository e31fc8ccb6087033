import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { Messages } from './messages.tsx';

/** Why a question's command was refused, whichever field it was about. */
export function Refusal({ answer }: { answer: FormAnswer | undefined }) {
  const messages = Object.values(answer?.result?.error ?? {}).flatMap((found) => found ?? []);
  if (messages.length === 0) return null;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title="できませんでした">
      <Messages messages={messages} />
    </Alert>
  );
}
