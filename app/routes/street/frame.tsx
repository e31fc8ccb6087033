/** What every street screen carries: how many photos the office does not have yet. */
import { Outlet } from '@remix-run/react';
import { QueueBadge } from '#app/queue/queue-badge.tsx';
import styles from './street.module.css';

export default function StreetFrame() {
  return (
    <div className={styles['column']}>
      <div className={styles['queue']}>
        <QueueBadge />
      </div>
      <Outlet />
    </div>
  );
}
