/** Every entry of the navigation, once; who sees it follows from the capability table. */
import { type Capability, can } from '@bicycles/schema/access/capabilities';
import type { Role } from '@bicycles/schema/access/roles';
import {
  type Icon,
  IconBarcode,
  IconBike,
  IconCashRegister,
  IconChecklist,
  IconClipboardCheck,
  IconClipboardList,
  IconCoinYen,
  IconFileText,
  IconHelpCircle,
  IconHourglass,
  IconListCheck,
  IconListDetails,
  IconMail,
  IconMailX,
  IconPhotoQuestion,
  IconPrinter,
  IconRecycle,
  IconReport,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconTag,
  IconTruck,
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

export type NavigationSection = { title: string; entries: NavigationEntry[] };

/** Each person's work in its order: a bicycle's way from the street to its end. */
const sections: NavigationSection[] = [
  {
    title: '街頭',
    entries: [
      { path: '/street', label: '本日の一覧', icon: IconListDetails, capability: 'street.read' },
      { path: '/street/tagging', label: '札付け', icon: IconTag, capability: 'tagging.add' },
      { path: '/street/removal', label: '撤去', icon: IconBike, capability: 'removal.add' },
      { path: '/street/transport', label: '積込', icon: IconTruck, capability: 'transport.add' },
    ],
  },
  {
    title: '保管所',
    entries: [
      { path: '/yard', label: '受入', icon: IconTruckLoading, capability: 'yard.read' },
      { path: '/photos/conflicts', label: '写真の確認', icon: IconPhotoQuestion, capability: 'photo.resolve' },
      { path: '/returns', label: '返還', icon: IconClipboardCheck, capability: 'return.add' },
      { path: '/cash', label: 'レジ締め', icon: IconCashRegister, capability: 'cash.read' },
      { path: '/stock/stocktake', label: '棚卸', icon: IconClipboardList, capability: 'stocktake.read' },
      { path: '/stock/daily-report', label: '作業日報', icon: IconReport, capability: 'daily-report.read' },
      { path: '/stock/checks', label: '在庫の点検', icon: IconChecklist, capability: 'stock-check.acknowledge' },
    ],
  },
  {
    title: '台帳',
    entries: [
      { path: '/exemptions', label: '免除の確認', icon: IconShieldCheck, capability: 'exemption.decide' },
      { path: '/ledger', label: '台帳', icon: IconSearch, capability: 'ledger.read' },
      { path: '/ledger/bulk', label: '一括処理', icon: IconListCheck, capability: 'ledger.bulk' },
    ],
  },
  {
    title: '通知',
    entries: [
      { path: '/notices', label: '返還通知', icon: IconMail, capability: 'notice.make' },
      { path: '/notices/undelivered', label: '郵便戻り', icon: IconMailX, capability: 'notice.make' },
    ],
  },
  {
    title: '公示・処分',
    entries: [
      { path: '/public-notices', label: '公示', icon: IconSpeakerphone, capability: 'public-notice.read' },
      { path: '/disposals/standing', label: '処分の状況', icon: IconHourglass, capability: 'disposal.read' },
      { path: '/disposals', label: '処分リスト', icon: IconRecycle, capability: 'disposal.read' },
      { path: '/disposals/sales', label: '売却代金', icon: IconCoinYen, capability: 'sale-claim.read' },
    ],
  },
  {
    title: '準備・設定',
    entries: [
      { path: '/tags', label: '札の作成・印刷', icon: IconBarcode, capability: 'tag.print' },
      { path: '/templates', label: '文書様式', icon: IconFileText, capability: 'template.read' },
      { path: '/printers', label: 'プリンター', icon: IconPrinter, capability: 'printer.read' },
      { path: '/studio/admin', label: '設定', icon: IconSettings, capability: 'studio.open', isOutside: true },
      { path: '/help', label: '使い方', icon: IconHelpCircle, capability: 'profile.read' },
    ],
  },
];

/** The sections of a role with the entries that it may open, in their fixed order. */
export const navigationOf = (role: Role): NavigationSection[] =>
  sections
    .map(({ title, entries }) => ({ title, entries: entries.filter(({ capability }) => can(role, capability)) }))
    .filter(({ entries }) => entries.length > 0);

/** The entry that a path belongs to: the one with the longest matching beginning. */
export function currentEntry(shown: readonly NavigationEntry[], path: string): NavigationEntry | undefined {
  return shown
    .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}
