/** Colours by meaning. Each text stands on its own background with a contrast of at least 4.5 (WCAG AA). */
import type { Status } from '@bicycles/schema/bicycle/status';

export type Tone = { background: string; text: string };

export const tones = {
  waiting: { background: '#fff1cc', text: '#6b4600' },
  moving: { background: '#dcecfb', text: '#12436f' },
  kept: { background: '#dff3e4', text: '#14532d' },
  returned: { background: '#e6e9f7', text: '#2f3a80' },
  disposed: { background: '#ece7e3', text: '#4a3b30' },
  void: { background: '#e9ecef', text: '#414b57' },
  bad: { background: '#fde4e1', text: '#8c1d18' },
} as const satisfies Record<string, Tone>;

export const statusTones: Record<Status, Tone> = {
  tagged: tones.waiting,
  removed: tones.moving,
  in_transit: tones.moving,
  stored: tones.kept,
  returned: tones.returned,
  scrapped: tones.disposed,
  sold: tones.disposed,
  recycled: tones.disposed,
  discarded: tones.disposed,
  gone: tones.void,
  cancelled: tones.void,
};
