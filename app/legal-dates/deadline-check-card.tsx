import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { DeadlineCheck, MissingStep, WaitingDecision } from '@bicycles/schema/legal-dates/contracts';
import { Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/counts.module.css';

type DeadlineCheckCardProps = {
  check: DeadlineCheck | null;
  missing: readonly MissingStep[];
  waiting: readonly WaitingDecision[];
};

/** On the office's first screen: what this morning's 期限の点検 found and what is missing now, each the way to its bicycles. */
export function DeadlineCheckCard({ check, missing, waiting }: DeadlineCheckCardProps) {
  return (
    <>
      <MissingSteps missing={missing} waiting={waiting} />
      <MorningCheck check={check} />
    </>
  );
}

/** 未公示, 未照会 …, whatever the deadline: how many, and since when the oldest waits. */
function MissingSteps({ missing, waiting }: Omit<DeadlineCheckCardProps, 'check'>) {
  if (missing.length + waiting.length === 0) return null;
  return (
    <section aria-label="これから必要な手続き">
      <ul className={styles['counts']}>
        {missing.map(({ code, count, since }) => (
          <Count
            key={code}
            to={`/disposals/standing?list=blocked&code=${code}`}
            label={blockerLabels[code]}
            count={count}
            note={since === null ? '' : `（${formatWareki(since)}から）`}
            isStuck
          />
        ))}
        {waiting.map(({ kind, count, since }) => (
          <Count
            key={kind}
            to="/disposals/standing"
            label={waitingLabels[kind]}
            count={count}
            note={`（${formatWareki(since)}から）`}
            isStuck
          />
        ))}
      </ul>
    </section>
  );
}

const waitingLabels = { 'beyond-use': '機能喪失の確認待ち', override: '例外の承認待ち' } as const;

function MorningCheck({ check }: Pick<DeadlineCheckCardProps, 'check'>) {
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
      {label}{' '}
      <span className={styles['number']}>
        <b>{count.toLocaleString('ja-JP')}</b> 台{note}
      </span>
    </Link>
  </li>
);
