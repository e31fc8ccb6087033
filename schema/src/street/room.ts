import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'street.read': ['street', 'office', 'admin'],
  'tagging.add': ['street', 'admin'],
  'removal.add': ['street', 'admin'],
  'removal.add-early': ['street', 'admin'],
  'transport.read': ['street', 'storage', 'office', 'admin'],
  'transport.add': ['street', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  tagged: { label: '札付け', leadsTo: 'tagged' },
  gone: { label: '所有者が移動', leadsTo: 'gone' },
  removed: { label: '撤去（一次登録）', leadsTo: 'removed' },
  loaded: { label: '積込', leadsTo: 'in_transit' },
  unloaded: { label: '積込を取消', leadsTo: 'removed' },
  cancelled: { label: '登録を取消', leadsTo: 'cancelled' },
} as const satisfies BicycleEvents;
