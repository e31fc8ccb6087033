import type { ClockCheck } from '@bicycles/schema/disposal/gate-contracts';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import { Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from './clock.module.css';

/** On the office's first screen: what this morning's 期限の点検 found, each number the way to its bicycles. */
export function ClockCard({ check }: { check: ClockCheck | null }) {
  if (check === null) return null;
  const { becameDue, toAnnounce, ready, stuck, longestStuckDays, checkedAt } = check;
  const longest = stuck > 0 ? `（最長 ${longestStuckDays}日）` : '';
  return (
    <section aria-label="期限の点検">
      <ul className={styles['counts']}>
        <Count to="/public-notices?kind=disposal" label="処分公示できる" count={toAnnounce} />
        <Count to="/disposals/standing?list=ready" label="処分できる" count={ready} />
        <Count
          to="/disposals/standing?list=blocked"
          label="止まっている"
          count={stuck}
          note={longest}
          isStuck={stuck > 0}
        />
      </ul>
      <Text size="sm" c="dimmed" mt={4}>
        {`期限の点検：${formatInstant(checkedAt)}　期限到来 ${becameDue}台`}
      </Text>
    </section>
  );
}

type CountProps = { to: string; label: string; count: number; note?: string; isStuck?: boolean };

const Count = ({ to, label, count, note = '', isStuck = false }: CountProps) => (
  <li>
    <Link to={to} className={styles['count']} data-stuck={isStuck || undefined}>
      {label} <b>{count.toLocaleString('ja-JP')}</b>台{note}
    </Link>
  </li>
);
