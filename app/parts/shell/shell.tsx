/** The frame of every screen: who is working, where, and the way to the other screens. */
import type { Profile } from '@bicycles/schema/people/contracts';
import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BottomBar } from '#app/parts/shell/bottom-bar.tsx';
import { Header } from '#app/parts/shell/header.tsx';
import { currentEntry, type NavigationEntry, navigationOf } from '#app/parts/shell/navigation.ts';
import styles from '#app/parts/shell/shell.module.css';
import { SideBar } from '#app/parts/shell/side-bar.tsx';

type ShellProps = {
  user: Profile;
  title: string;
  /** Those of all rooms. */
  navigation: readonly NavigationEntry[];
  children: ReactNode;
};

/** On phones the navigation is at the thumb; on tablets a narrow rail; on PCs a list with words. */
export function Shell({ user, title, navigation, children }: ShellProps) {
  const { pathname } = useLocation();
  const sections = navigationOf(navigation, user.role);
  const entries = sections.flatMap((section) => section.entries);
  const current = currentEntry(entries, pathname);
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        本文へ移動
      </a>
      <Header user={user} title={title} />
      <SideBar sections={sections} current={current} />
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <BottomBar entries={entries} current={current} />
    </div>
  );
}
