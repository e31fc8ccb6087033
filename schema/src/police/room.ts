import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'police-inquiry.record': ['office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  'police-asked': { label: '警察へ照会' },
  'police-answered': { label: '警察の回答を登録' },
  'police-inquiry-cancelled': { label: '警察への照会を取消' },
} as const satisfies BicycleEvents;
