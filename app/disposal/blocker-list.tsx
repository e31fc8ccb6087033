import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { LegalDates } from '@bicycles/schema/legal-dates/contracts';
import styles from './blocker-list.module.css';

/** What stands against the disposal: why, since when, and what ends it. */
export function BlockerList({ blockers }: { blockers: LegalDates['blockers'] }) {
  if (blockers.length === 0) return null;
  return (
    <ul className={styles['blockers']}>
      {blockers.map(({ code, reason, todo, since }) => (
        <li key={code}>
          <b>{reason}</b>
          {since !== null && `　${formatWareki(since)}から`}
          <br />
          {todo}
        </li>
      ))}
    </ul>
  );
}
