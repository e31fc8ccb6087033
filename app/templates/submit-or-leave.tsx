import type { SubmissionResult } from '@conform-to/react';
import { Button, Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type SubmitOrLeaveProps = { label: string; backTo: string; lastResult: SubmissionResult<string[]> | undefined };

/** The end of a form of the 様式: what it does, and the way back without doing it. */
export const SubmitOrLeave = ({ label, backTo, lastResult }: SubmitOrLeaveProps) => (
  <>
    <Group>
      <SubmitButton>{label}</SubmitButton>
      <Button component={Link} to={backTo} variant="default">
        やめる
      </Button>
    </Group>
    <CommandKey lastResult={lastResult} />
  </>
);
