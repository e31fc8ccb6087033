/** The three sides of templates: the documents, which goes out when, and what is printed in all of them. */
import { Group } from '@mantine/core';
import { NavLink } from '@remix-run/react';
import styles from './templates.module.css';

const sides = [
  { path: '/templates', label: '文書' },
  { path: '/templates/rules', label: '使い分け' },
  { path: '/templates/pictures', label: '公印・案内図' },
];

/** Links, not tabs: each is a screen of its own with an address. */
export function TemplateTabs() {
  return (
    <Group component="nav" aria-label="文書様式の画面" gap={0} className={styles['sides']}>
      {sides.map(({ path, label }) => (
        <NavLink key={path} to={path} end className={styles['side'] ?? ''}>
          {label}
        </NavLink>
      ))}
    </Group>
  );
}
