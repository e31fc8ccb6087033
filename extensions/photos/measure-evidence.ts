import { isEvidence } from '@bicycles/schema/photos/is-evidence';
import sharp from 'sharp';
import type { Picture } from './read-picture.ts';

/** Whether the picture is large and varied enough to count as evidence of 機能喪失. */
export async function showsEvidence({ bytes, width, height }: Pick<Picture, 'bytes' | 'width' | 'height'>) {
  const grey = await sharp(bytes)
    .greyscale()
    .resize(640, 640, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { entropy, channels } = await sharp(grey.data, { raw: grey.info }).stats();
  return isEvidence({ width, height, spread: channels[0]?.stdev ?? 0, entropy });
}
