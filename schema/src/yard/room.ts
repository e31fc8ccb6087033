import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'yard.read': ['storage', 'office', 'admin'],
  'arrival.add': ['storage', 'admin'],
  'intake.add': ['storage', 'office', 'admin'],
  'bicycle.move': ['storage', 'office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  arrived: { label: '保管所へ搬入', leadsTo: 'stored' },
  'intake-recorded': { label: '二次登録' },
  moved: { label: '保管所を移動', leadsTo: 'stored' },
} as const satisfies BicycleEvents;
