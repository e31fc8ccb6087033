import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'return.add': ['storage', 'admin'],
  'return.print': ['storage', 'office', 'admin'],
  'return.cancel': ['storage', 'office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  returned: { label: '返還', leadsTo: 'returned' },
  'return-cancelled': { label: '返還を取消', leadsTo: 'stored' },
} as const satisfies BicycleEvents;
