/** The end of a form: stays in sight while a long form is scrolled. */
import { Button, Group, Paper } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { SubmitButton } from '#app/components/submit-button.tsx';
import styles from './save-bar.module.css';

type SaveBarProps = { label: string; backTo: string; children?: ReactNode };

export function SaveBar({ label, backTo, children }: SaveBarProps) {
  return (
    <Paper withBorder shadow="md" p="sm" className={styles['bar']}>
      <Group align="flex-end" gap="sm">
        {children}
        <SubmitButton>{label}</SubmitButton>
        <Button variant="default" component={Link} to={backTo}>
          やめる
        </Button>
      </Group>
    </Paper>
  );
}
