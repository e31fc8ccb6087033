import type { Clock } from '@bicycles/schema/disposal/gate-contracts';
import { formatWareki } from '@bicycles/schema/text/wareki';
import styles from './clock.module.css';

/** What stands against the disposal: why, since when, and what ends it. */
export function BlockerList({ blockers }: { blockers: Clock['blockers'] }) {
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
