/** System, screen, person. */
import { roleDetails } from '@bicycles/schema/access/roles';
import type { Profile } from '@bicycles/schema/people/contracts';
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { IconLogout } from '@tabler/icons-react';
import styles from './shell.module.css';

export function Header({ user, title }: { user: Profile; title: string }) {
  const post = user.storageSiteName ?? user.crew;
  return (
    <header className={styles['header']}>
      <div className={styles['names']}>
        <span className={styles['system']}>放置自転車管理</span>
        <h1 className={styles['title']}>{title}</h1>
      </div>
      <div className={styles['person']}>
        <span className={styles['personName']}>{user.name}</span>
        <span className={styles['post']}>{[roleDetails[user.role].label, post].filter(Boolean).join('・')}</span>
      </div>
      <Form method="post" action="/logout">
        <Button
          type="submit"
          variant="white"
          size="sm"
          className={styles['logout']}
          leftSection={<IconLogout size={20} aria-hidden />}
        >
          <span className={styles['logoutWord']}>ログアウト</span>
        </Button>
      </Form>
    </header>
  );
}
