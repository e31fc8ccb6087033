import styles from './exemptions.module.css';

/** Terms and what is known of them; a dash where nothing is. */
export function FactList({ facts }: { facts: readonly (readonly [term: string, fact: string | null])[] }) {
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
