import sharp from 'sharp';
import { labelPictures } from '../bench/scan/pictures/label-pictures.ts';

/** A photo of 1600 × 1200 that shows these tags as the product prints them, side by side on grey ground. */
export async function aTagPicture(...tagNumbers: string[]): Promise<Buffer> {
  const labels = await Promise.all(
    (await labelPictures(tagNumbers)).map(({ grey, width, height }) =>
      sharp(grey, { raw: { width, height, channels: 1 } })
        .resize({ width: 640 })
        .png()
        .toBuffer(),
    ),
  );
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#74777a' } })
    .composite(labels.map((input, index) => ({ input, left: 80 + index * 760, top: 300 + index * 200 })))
    .jpeg({ quality: 82 })
    .toBuffer();
}
