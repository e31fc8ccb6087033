import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export type Fact = readonly [term: string, fact: ReactNode];

/** Terms and what is known of them; a dash where nothing is. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact || '－'}</dd>
        </div>
      ))}
    </dl>
  );
}
