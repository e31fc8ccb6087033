/** Every entry of the navigation, once; who sees it follows from the capability table. */
import { type Capability, can } from '@bicycles/schema/access/capabilities';
import type { Role } from '@bicycles/schema/access/roles';
import {
  type Icon,
  IconBarcode,
  IconBike,
  IconClipboardCheck,
  IconHelpCircle,
  IconListDetails,
  IconSearch,
  IconSettings,
  IconTag,
  IconTruckLoading,
} from '@tabler/icons-react';

export type NavigationEntry = {
  path: string;
  label: string;
  icon: Icon;
  capability: Capability;
  /** Opens in a tab of its own: another system's screen. */
  isOutside?: true;
};

const entries: NavigationEntry[] = [
  { path: '/street', label: '本日の一覧', icon: IconListDetails, capability: 'street.read' },
  { path: '/street/tagging', label: '札付け', icon: IconTag, capability: 'tagging.add' },
  { path: '/street/removal', label: '撤去', icon: IconBike, capability: 'removal.add' },
  { path: '/yard', label: '受入', icon: IconTruckLoading, capability: 'yard.read' },
  { path: '/returns', label: '返還', icon: IconClipboardCheck, capability: 'return.add' },
  { path: '/ledger', label: '台帳', icon: IconSearch, capability: 'ledger.read' },
  { path: '/tags', label: '札の作成・印刷', icon: IconBarcode, capability: 'tag.print' },
  { path: '/studio/admin', label: '設定', icon: IconSettings, capability: 'studio.open', isOutside: true },
  { path: '/help', label: '使い方', icon: IconHelpCircle, capability: 'profile.read' },
];

/** The entries of a role in their fixed order. */
export const navigationOf = (role: Role): NavigationEntry[] =>
  entries.filter(({ capability }) => can(role, capability));

/** The entry that a path belongs to: the one with the longest matching beginning. */
export function currentEntry(shown: readonly NavigationEntry[], path: string): NavigationEntry | undefined {
  return shown
    .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}
