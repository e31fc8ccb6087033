/** What stands behind a tag in the street: asphalt, wheels with spokes, tubes, baskets, railings. */
import sharp from 'sharp';
import { between, pick, type Random } from '../../seeded-random.ts';
import type { Photo } from './photograph.ts';

const size = { width: 1500, height: 1350 };

/** A picture of `width` × `height`; what is in it, chance decides. */
export async function streetPhoto(
  random: Random,
  { width, height }: { width: number; height: number },
): Promise<Photo> {
  const grounds = ['#8c8a86', '#6d6f70', '#a39c90', '#58605a', '#9fa7ad'];
  const things = [asphalt(random), wheel(random), tubes(random), pick(random, [basket, railing, wheel])(random)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="${pick(random, grounds)}"/>${things.join('')}</svg>`;
  const left = Math.floor(between(random, 0, size.width - width));
  const top = Math.floor(between(random, 0, size.height - height));
  const rgb = await sharp(Buffer.from(svg))
    .removeAlpha()
    .blur(between(random, 0.5, 3))
    .extract({ left, top, width, height })
    .raw()
    .toBuffer();
  return { rgb: new Uint8ClampedArray(rgb), width, height };
}

function asphalt(random: Random): string {
  return times(500, () => {
    const grey = Math.round(between(random, 60, 170));
    return `<circle cx="${across(random)}" cy="${down(random)}" r="${between(random, 1, 5)}" fill="rgb(${grey},${grey},${grey})" opacity="0.5"/>`;
  });
}

function wheel(random: Random): string {
  const [x, y, radius] = [across(random), down(random), between(random, 350, 800)];
  const spokes = Math.round(between(random, 24, 36));
  const lines = Array.from({ length: spokes }, (_, index) => {
    const angle = (index / spokes) * 2 * Math.PI;
    const lean = angle + (index % 2 === 0 ? 0.35 : -0.35);
    return `<line x1="${x + 40 * Math.cos(lean)}" y1="${y + 40 * Math.sin(lean)}" x2="${x + radius * Math.cos(angle)}" y2="${y + radius * Math.sin(angle)}" stroke="#d8dcde" stroke-width="${between(random, 4, 7)}"/>`;
  });
  return `${lines.join('')}<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#1d1d1f" stroke-width="${between(random, 40, 70)}"/>
    <circle cx="${x}" cy="${y}" r="${radius - 45}" fill="none" stroke="#b9bdc2" stroke-width="16"/>`;
}

function tubes(random: Random): string {
  const paints = ['#20356b', '#8f1f24', '#1f1f22', '#c9ccd0', '#2f6a45', '#d9b23a'];
  return times(3, () => {
    const [x1, y1, x2, y2] = [across(random), down(random), across(random), down(random)];
    const thickness = between(random, 50, 110);
    const line = (shift: number, share: number, paint: string, opacity: number) =>
      `<line x1="${x1}" y1="${y1 + shift}" x2="${x2}" y2="${y2 + shift}" stroke="${paint}" stroke-width="${thickness * share}" opacity="${opacity}" stroke-linecap="round"/>`;
    return line(0, 1, pick(random, paints), 1) + line(-thickness * 0.2, 0.18, '#fff', 0.5);
  });
}

function basket(random: Random): string {
  const gap = between(random, 40, 70);
  const wire = between(random, 8, 14);
  const lines = Array.from({ length: 40 }, (_, index) => {
    const at = index * gap;
    return `<path d="M${at} 0V1400M0 ${at}H1600" stroke="#3b3e41" stroke-width="${wire}"/>`;
  });
  return `<g transform="rotate(${between(random, -20, 20)} 700 600)">${lines.join('')}</g>`;
}

function railing(random: Random): string {
  const gap = between(random, 60, 140);
  const bar = gap * between(random, 0.3, 0.5);
  const bars = Array.from(
    { length: 30 },
    (_, index) => `<rect x="${index * gap - 200}" y="-200" width="${bar}" height="1900" fill="#e4e6e8"/>`,
  );
  return `<g transform="rotate(${between(random, -12, 12)} 700 600)">${bars.join('')}</g>`;
}

const across = (random: Random) => between(random, 0, size.width);
const down = (random: Random) => between(random, 0, size.height);
const times = (count: number, draw: () => string) => Array.from({ length: count }, draw).join('');
