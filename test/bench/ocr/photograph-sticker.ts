import { type Photo, type Pose, photograph } from '../scan/pictures/photograph.ts';
import type { Fault } from '../scan/pictures/tag-classes.ts';
import { develop } from '../scan/pictures/take-photo.ts';
import { between, pick, type Random } from '../seeded-random.ts';
import type { Sticker } from './sticker.ts';
import { stickerSheet } from './sticker-sheet.ts';

/** A tablet's photo as it arrives, cut to its middle. */
export const stickerPhotoSize = { width: 1280, height: 960 };

/** A JPEG of the sticker on a bicycle, with one fault and the small ones that no photo is without. */
export async function photographSticker(
  background: Photo,
  sticker: Sticker,
  fault: Fault,
  random: Random,
): Promise<Buffer> {
  const photo = { ...background, rgb: background.rgb.slice() };
  photograph(photo, await stickerSheet(sticker), { ...carefulPose(random), ...fault.pose?.(random) });
  tint(photo, background, sticker);
  return develop(photo, fault, random);
}

/** As a person holds the tablet who was told to fill the frame. */
function carefulPose(random: Random): Pose {
  return {
    roll: between(random, -7, 7),
    tilt: between(random, -12, 12),
    pan: between(random, -12, 12),
    size: between(random, 0.42, 0.82),
    x: between(random, -0.06, 0.06),
    y: between(random, -0.06, 0.06),
    bend: aroundTube(random, pick(random, [18, 30, 60])),
  };
}

/** Round a frame tube that runs along the writing. */
export function aroundTube(random: Random, tightest: number): (x: number, y: number) => number {
  const radius = between(random, tightest, tightest * 1.6);
  return (_, y) => Math.sqrt(radius ** 2 - Math.min(Math.abs(y), radius * 0.98) ** 2) - radius;
}

/** Grey becomes the sticker's own colours wherever the sticker was drawn. */
function tint(photo: Photo, background: Photo, { paper, ink }: Sticker): void {
  for (let at = 0; at < photo.rgb.length; at += 3) {
    const grey = photo.rgb[at] ?? 0;
    const isSticker = [0, 1, 2].some((channel) => photo.rgb[at + channel] !== background.rgb[at + channel]);
    if (!isSticker) continue;
    for (const channel of [0, 1, 2] as const) {
      photo.rgb[at + channel] = ink[channel] + ((paper[channel] - ink[channel]) * grey) / 255;
    }
  }
}
