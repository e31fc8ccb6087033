/** The navigation of tablets and PCs. */
import type { NavigationEntry } from './navigation.ts';
import { NavigationLink } from './navigation-link.tsx';
import styles from './shell.module.css';

type SideBarProps = { entries: NavigationEntry[]; current: NavigationEntry | undefined };

export function SideBar({ entries, current }: SideBarProps) {
  return (
    <nav className={styles['sideBar']} aria-label="メニュー">
      {entries.map((entry) => (
        <NavigationLink key={entry.path} entry={entry} isCurrent={entry === current} />
      ))}
    </nav>
  );
}
