/** What light and weather do to a photo, in place: darkness, fog, glare, shadows, rain, dirt. */
import { between, type Random } from '../../seeded-random.ts';
import type { Photo } from './photograph.ts';

/** `contrast` 1 leaves it; `level` is added to the brightness, both in grey steps of 0 to 255. */
export function expose(photo: Photo, contrast: number, level: number): void {
  for (let at = 0; at < photo.rgb.length; at += 1) photo.rgb[at] = (photo.rgb[at] ?? 0) * contrast + level;
}

/** The grain of a sensor: `amount` is its standard deviation in grey steps. */
export function addGrain(photo: Photo, amount: number, random: Random): void {
  for (let pixel = 0; pixel < photo.width * photo.height; pixel += 1) {
    const grain = (random() + random() + random() - 1.5) * 2 * amount;
    for (let channel = 0; channel < 3; channel += 1) {
      const at = pixel * 3 + channel;
      photo.rgb[at] = (photo.rgb[at] ?? 0) + grain;
    }
  }
}

/** A soft spot of reflected sun that burns out what it covers; `reach` in picture widths. */
export function addGlare(photo: Photo, random: Random, reach: number): void {
  const spot = spotNearMiddle(photo, random);
  const stretch = between(random, 0.3, 1);
  const angle = between(random, 0, Math.PI);
  const radius = reach * photo.width;
  changeAround(photo, spot, radius * 1.8, (dx, dy, grey) => {
    const along = dx * Math.cos(angle) + dy * Math.sin(angle);
    const crosswise = (dy * Math.cos(angle) - dx * Math.sin(angle)) / stretch;
    return grey + 330 * Math.exp(-((along ** 2 + crosswise ** 2) / radius ** 2) * 1.6);
  });
}

/** Hard shadows of spokes and cables. */
export function addShadows(photo: Photo, random: Random, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const angle = between(random, 0, Math.PI);
    const spot = spotNearMiddle(photo, random);
    const half = between(random, 4, 22);
    const dark = between(random, 0.3, 0.55);
    const [turnX, turnY] = [Math.sin(angle), Math.cos(angle)];
    changeAround(photo, spot, photo.width, (dx, dy, grey) => {
      const away = Math.abs(dy * turnY - dx * turnX);
      return away > half + 4 ? grey : grey * (away < half ? dark : dark + ((1 - dark) * (away - half)) / 4);
    });
  }
}

/** Rain on the tag: every drop is a small lens with a bright rim. */
export function addDrops(photo: Photo, random: Random, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const before = { ...photo, rgb: photo.rgb.slice() };
    const spot = { x: between(random, 0.1, 0.9) * photo.width, y: between(random, 0.15, 0.85) * photo.height };
    const radius = between(random, 6, 34);
    changeAround(photo, spot, radius, (dx, dy, grey, channel) => {
      const share = Math.hypot(dx, dy) / radius;
      if (share >= 1) return grey;
      const bent = 1 - 0.75 * share ** 2;
      const x = Math.round(spot.x - dx * bent);
      const y = Math.round(spot.y - dy * bent);
      const seen = before.rgb[(y * photo.width + x) * 3 + channel] ?? grey;
      return seen * (share > 0.8 ? 0.7 : 1) + (dx + dy < -radius * 0.6 ? 60 : 10);
    });
  }
}

/** Mud: round specks, and smears that cover more. */
export function addDirt(photo: Photo, random: Random, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const spot = { x: between(random, 0.1, 0.9) * photo.width, y: between(random, 0.15, 0.85) * photo.height };
    const radius = random() < 0.85 ? between(random, 2, 9) : between(random, 12, 40);
    const paint = between(random, 40, 110);
    const cover = between(random, 0.4, 0.95);
    const wobble = between(random, 3, 7);
    changeAround(photo, spot, radius * 1.4, (dx, dy, grey) => {
      const edge = radius * (1 + 0.3 * Math.sin(Math.atan2(dy, dx) * wobble));
      return Math.hypot(dx, dy) < edge ? grey * (1 - cover) + paint * cover : grey;
    });
  }
}

type Spot = { x: number; y: number };

function spotNearMiddle({ width, height }: Photo, random: Random): Spot {
  return { x: between(random, 0.25, 0.75) * width, y: between(random, 0.3, 0.7) * height };
}

function changeAround(
  photo: Photo,
  spot: Spot,
  radius: number,
  change: (dx: number, dy: number, grey: number, channel: number) => number,
): void {
  const left = Math.max(0, Math.floor(spot.x - radius));
  const right = Math.min(photo.width - 1, Math.ceil(spot.x + radius));
  const top = Math.max(0, Math.floor(spot.y - radius));
  const bottom = Math.min(photo.height - 1, Math.ceil(spot.y + radius));
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (y * photo.width + x) * 3 + channel;
        photo.rgb[at] = change(x - spot.x, y - spot.y, photo.rgb[at] ?? 0, channel);
      }
    }
  }
}
