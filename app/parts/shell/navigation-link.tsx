/** One entry of the navigation, in the bottom bar and in the side bar alike. */
import { Link } from '@remix-run/react';
import { IconExternalLink } from '@tabler/icons-react';
import type { NavigationEntry } from './navigation.ts';
import styles from './shell.module.css';

export function NavigationLink({ entry, isCurrent }: { entry: NavigationEntry; isCurrent: boolean }) {
  const { icon: Icon, label, path } = entry;
  const content = (
    <>
      <Icon size={24} stroke={1.75} aria-hidden />
      <span>{label}</span>
    </>
  );
  if (entry.isOutside) {
    return (
      <a className={styles['entry']} href={path} target="_blank" rel="noreferrer">
        {content}
        <IconExternalLink size={16} role="img" aria-label="別のタブで開く" />
      </a>
    );
  }
  return (
    <Link className={styles['entry']} to={path} aria-current={isCurrent ? 'page' : undefined}>
      {content}
    </Link>
  );
}
