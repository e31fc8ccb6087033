import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'ledger.bulk': ['office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  'bulk-undone': { label: '一括処理を取消' },
} as const satisfies BicycleEvents;
