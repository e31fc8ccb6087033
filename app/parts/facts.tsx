/** A group of facts as a clerk thinks of them: terms and values, nothing hidden because it is empty. */
import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './facts.module.css';

export function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} fz="1.125rem" mb="xs">
        {title}
      </Title>
      <dl className={styles['facts']}>{children}</dl>
    </Paper>
  );
}

type FactProps = { term: string; children: ReactNode; isWide?: boolean };

/** An empty value is a dash; `isWide` takes the whole line. */
export function Fact({ term, children, isWide }: FactProps) {
  const isEmpty = children === null || children === undefined || children === '' || children === false;
  return (
    <div className={styles['fact']} data-wide={isWide || undefined}>
      <dt>{term}</dt>
      <dd>{isEmpty ? '－' : children}</dd>
    </div>
  );
}
