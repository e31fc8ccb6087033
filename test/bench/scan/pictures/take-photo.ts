import { between, type Random } from '../../seeded-random.ts';
import { defocus, toJpeg } from './lens.ts';
import { addGrain } from './light-effects.ts';
import { type Photo, photograph } from './photograph.ts';
import type { Sheet } from './sheet.ts';
import { carefulPose, type Fault } from './tag-classes.ts';

/** What stands in the reading frame of a phone: 1080 pixels across, before the camera's own resolution. */
export const photoSize = { width: 1080, height: 960 };

/** A JPEG of the sheet before the background, with one fault and the small ones that no photo is without. */
export async function takePhoto(
  background: Photo,
  sheet: Sheet,
  fault: Fault,
  random: Random,
  keep?: (u: number, v: number) => boolean,
): Promise<Buffer> {
  const photo = { ...background, rgb: background.rgb.slice() };
  photograph(photo, sheet, { ...carefulPose(random), ...fault.pose?.(random) }, keep);
  return develop(photo, fault, random);
}

/** Light, lens, grain and JPEG, for a photo whose things are all in place. */
export async function develop(photo: Photo, fault: Fault, random: Random): Promise<Buffer> {
  fault.light?.(photo, random);
  await defocus(photo, between(random, 0.5, 1));
  await fault.lens?.(photo, random);
  addGrain(photo, fault.grain?.(random) ?? between(random, 2, 4), random);
  return toJpeg(photo, Math.round(fault.jpeg?.(random) ?? between(random, 78, 92)));
}
