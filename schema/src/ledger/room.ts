import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'ledger.read': ['storage', 'call', 'office', 'admin'],
  'ledger.edit': ['storage', 'office', 'admin'],
  'owner.read': ['storage', 'call', 'office', 'admin'],
  'owner.edit': ['call', 'office', 'admin'],
  'deadline.change': ['office', 'admin'],
  'ledger.print': ['storage', 'call', 'office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  edited: { label: '台帳を訂正' },
  'deadline-changed': { label: '保管期限を変更' },
  noted: { label: '備考を追記' },
  'owner-set': { label: '所有者情報を登録' },
} as const satisfies BicycleEvents;
