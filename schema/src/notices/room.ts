import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'notice.read': ['storage', 'call', 'office', 'admin'],
  'notice.make': ['call', 'office', 'admin'],
  'notice.print': ['call', 'office', 'admin'],
  'address-inquiry.make': ['call', 'office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  notified: { label: '返還通知を作成' },
  'notice-sent': { label: '返還通知を発送' },
  'notice-cancelled': { label: '返還通知を取消' },
  'notice-undelivered': { label: '返還通知が返戻' },
  'undelivered-cancelled': { label: '返戻の登録を取消' },
  'address-inquired': { label: '住所を照会' },
  'address-answered': { label: '住所照会の回答' },
} as const satisfies BicycleEvents;
