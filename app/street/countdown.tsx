import type { Instant } from '@bicycles/schema/ground/values';
import { useServerTime } from './server-time.tsx';
import styles from './street.module.css';
import { formatWaitEnd } from './wait-end.ts';

/** 「あと 12:34」 until the bicycle may be removed, by the server's clock; then 「撤去できます」. */
export function Countdown({ removableAt }: { removableAt: Instant }) {
  const left = Date.parse(removableAt) - useServerTime();
  if (left <= 0) return <span className={styles['countdown']}>撤去できます</span>;
  return (
    <span className={styles['countdown']}>
      <span role="timer">あと {minutesAndSeconds(left)}</span>（{formatWaitEnd(removableAt)}から）
    </span>
  );
}

/** `0:07`, `12:34`; a started second counts whole, so that 0:00 is never shown too early. */
function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
