/** The navigation of tablets and PCs: the entries under the headings of their work. */
import { useEffect, useRef } from 'react';
import type { NavigationEntry, NavigationSection } from './navigation.ts';
import { NavigationLink } from './navigation-link.tsx';
import styles from './shell.module.css';

type SideBarProps = { sections: NavigationSection[]; current: NavigationEntry | undefined };

/** More than these in all want headings; a crew's handful does not. */
const fewEntries = 8;

export function SideBar({ sections, current }: SideBarProps) {
  const bar = useRef<HTMLElement>(null);
  const path = current?.path;
  useEffect(() => {
    if (path !== undefined) bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [path]);
  const isLong = sections.flatMap(({ entries }) => entries).length > fewEntries;
  return (
    <nav ref={bar} className={styles['sideBar']} aria-label="メニュー">
      {sections.map(({ title, entries }) => (
        <ul key={title} aria-label={title} className={styles['section']}>
          {isLong && (
            <li className={styles['sectionTitle']} aria-hidden>
              {title}
            </li>
          )}
          {entries.map((entry) => (
            <li key={entry.path}>
              <NavigationLink entry={entry} isCurrent={entry.path === path} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
