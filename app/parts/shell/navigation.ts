/** The menu of a role, out of the entries of all rooms. */
import { type Capability, can } from '@bicycles/schema/access';
import type { Role } from '@bicycles/schema/ground/access/roles';
import type { Icon } from '@tabler/icons-react';

/** The headings, in the order of a bicycle's way from the street to its end. */
const sections = ['街頭', '保管所', '台帳', '通知', '公示・処分', '準備・設定'] as const;

export type NavigationEntry = {
  section: (typeof sections)[number];
  path: string;
  label: string;
  icon: Icon;
  /** Who sees it: whoever has this. */
  capability: Capability;
  /** Opens in a tab of its own: another system's screen. */
  isOutside?: true;
};

export type NavigationSection = { title: string; entries: NavigationEntry[] };

/** The sections of a role with the entries that it may open, in the order in which the rooms name them. */
export const navigationOf = (all: readonly NavigationEntry[], role: Role): NavigationSection[] =>
  sections
    .map((title) => ({
      title,
      entries: all.filter(({ section, capability }) => section === title && can(role, capability)),
    }))
    .filter(({ entries }) => entries.length > 0);

/** The entry that a path belongs to: the one with the longest matching beginning. */
export function currentEntry(shown: readonly NavigationEntry[], path: string): NavigationEntry | undefined {
  return shown
    .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}
