/** The navigation of phones: at most five things, within reach of the thumb. */
import { Menu } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconDots } from '@tabler/icons-react';
import type { NavigationEntry } from './navigation.ts';
import { NavigationLink } from './navigation-link.tsx';
import styles from './shell.module.css';

const places = 5;

type BottomBarProps = { entries: NavigationEntry[]; current: NavigationEntry | undefined };

export function BottomBar({ entries, current }: BottomBarProps) {
  const shown = entries.length <= places ? entries : entries.slice(0, places - 1);
  const rest = entries.slice(shown.length);
  return (
    <nav className={styles['bottomBar']} aria-label="メニュー">
      {shown.map((entry) => (
        <NavigationLink key={entry.path} entry={entry} isCurrent={entry === current} />
      ))}
      {rest.length > 0 && <Rest entries={rest} current={current} />}
    </nav>
  );
}

function Rest({ entries, current }: BottomBarProps) {
  const holdsCurrent = current !== undefined && entries.includes(current);
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <button type="button" className={styles['entry']} data-current={holdsCurrent || undefined}>
          <IconDots size={24} stroke={1.75} aria-hidden />
          <span>その他</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ path, label, icon: Icon, isOutside }) => (
          <Menu.Item
            key={path}
            component={Link}
            to={path}
            reloadDocument={isOutside ?? false}
            target={isOutside ? '_blank' : undefined}
            mih={48}
            fz="md"
            leftSection={<Icon size={20} aria-hidden />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
