import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'exemption.read': ['storage', 'call', 'office', 'admin'],
  'exemption.request': ['storage', 'admin'],
  'exemption.decide': ['call', 'office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  'exemption-requested': { label: '免除を申請' },
  'exemption-confirmed': { label: '免除を確認' },
  'exemption-refused': { label: '免除を却下' },
  'exemption-withdrawn': { label: '免除の申請を取下げ' },
} as const satisfies BicycleEvents;
