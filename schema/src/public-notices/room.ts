import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'public-notice.read': ['storage', 'call', 'office', 'admin'],
  'public-notice.make': ['office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  'storage-announced': { label: '保管の公示' },
  'disposal-announced': { label: '処分公示' },
  'announcement-revoked': { label: '公示を取消' },
} as const satisfies BicycleEvents;
