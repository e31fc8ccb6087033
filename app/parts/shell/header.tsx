/** System, screen, person. */
import { can } from '@bicycles/schema/access';
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import type { Profile } from '@bicycles/schema/people/contracts';
import { QueueBadge } from '#app/parts/queue/queue-badge.tsx';
import { LogoutButton } from '#app/parts/session/logout-button.tsx';
import styles from './shell.module.css';

export function Header({ user, title }: { user: Profile; title: string }) {
  const post = user.storageSiteName ?? user.crew;
  const takesPhotos = can(user.role, 'photo.add');
  return (
    <header className={styles['header']}>
      <span className={styles['system']}>放置自転車管理</span>
      <h1 className={styles['title']}>{title}</h1>
      <div className={styles['person']}>
        <span className={styles['personName']}>{user.name}</span>
        <span className={styles['post']}>{[roleDetails[user.role].label, post].filter(Boolean).join('・')}</span>
      </div>
      {takesPhotos && <QueueBadge />}
      <LogoutButton takesPhotos={takesPhotos} />
    </header>
  );
}
