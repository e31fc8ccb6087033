/** The end of a form: stays in sight while a long form is scrolled. */
import type { SubmissionResult } from '@conform-to/react';
import { Button, Group, Paper } from '@mantine/core';
import { Link } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormField } from '#app/parts/form-field.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import styles from './save-bar.module.css';

type SaveBarProps = {
  label: string;
  backTo: string;
  lastResult: SubmissionResult | null | undefined;
  /** Why it is done, where that is written down. */
  reason?: { field: FormField; label: string; placeholder: string } | undefined;
};

export function SaveBar({ label, backTo, lastResult, reason }: SaveBarProps) {
  return (
    <Paper withBorder shadow="md" p="sm" className={styles['bar']}>
      <Group align="flex-end" gap="sm">
        {reason && <FieldText {...reason} w={{ base: '100%', sm: 360 }} />}
        <SubmitButton>{label}</SubmitButton>
        <Button variant="default" component={Link} to={backTo}>
          やめる
        </Button>
        <CommandKey lastResult={lastResult} />
      </Group>
    </Paper>
  );
}
