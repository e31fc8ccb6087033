import type { damagePlaces } from '@bicycles/schema/bicycle/look';
import styles from './damage-drawing.module.css';

type Place = (typeof damagePlaces)[number];

/** Seen from the side of the chain, front to the right; the lines of each place, in a field of 400 × 300. */
const lines: readonly { place: Exclude<Place, 'other'>; d: string; isFilled?: boolean }[] = [
  { place: 'tyre', d: 'M20 200a72 72 0 1 0 144 0a72 72 0 1 0-144 0M236 200a72 72 0 1 0 144 0a72 72 0 1 0-144 0' },
  { place: 'rear_wheel', d: `${spokes(92)}M29 200a63 63 0 1 0 126 0a63 63 0 1 0-126 0` },
  { place: 'front_wheel', d: `${spokes(308)}M245 200a63 63 0 1 0 126 0a63 63 0 1 0-126 0` },
  { place: 'frame', d: 'M92 200L150 112L272 118L186 208ZM92 200L186 208L146 92M268 92L280 132L308 200' },
  { place: 'chain', d: 'M92 190L182 192M92 211L182 224M92 190a10 10 0 0 0 0 21' },
  {
    place: 'pedal',
    d: 'M170 208a16 16 0 1 0 32 0a16 16 0 1 0-32 0M186 208L206 240M196 242h22M186 208L166 178M155 176h22',
  },
  { place: 'saddle', d: 'M116 86q26-14 62-2q-10 12-34 10q-20-2-28-8Z', isFilled: true },
  { place: 'handlebar', d: 'M268 92L262 62q-22-10-40 4M262 62l14-4' },
  { place: 'brake', d: 'M226 74q16 6 30 4M264 84q20 20 20 52M286 136l18 6' },
  { place: 'basket', d: 'M288 66h74l-10 50h-56ZM293 82h66M296 98h60M308 66l4 50M326 66v50M344 66l-6 50' },
  { place: 'light', d: 'M292 132h18l14-9v28l-14-9h-18Z', isFilled: true },
];

/** The bicycle by itself; what is damaged is drawn thick and red. The boxes over it say the same in words. */
export function BicycleOutline({ damaged }: { damaged: readonly string[] }) {
  return (
    <svg viewBox="0 0 400 300" aria-hidden className={styles['outline']}>
      {lines.map(({ place, d, isFilled }) => (
        <path key={place} d={d} data-damaged={damaged.includes(place)} data-filled={isFilled} />
      ))}
    </svg>
  );
}

/** Twelve of them, round the hub at `x`, 200. */
function spokes(x: number): string {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    return `M${x} 200l${(60 * Math.cos(angle)).toFixed(1)} ${(60 * Math.sin(angle)).toFixed(1)}`;
  }).join('');
}
