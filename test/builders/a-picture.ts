import { randomInt } from 'node:crypto';
import sharp from 'sharp';

/** A small JPEG of its own: no two are equal. */
export function aPicture(): Promise<Buffer> {
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) };
  const noise = Buffer.from(Array.from({ length: 64 * 48 * 3 }, () => randomInt(256)));
  return sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .composite([{ input: noise, raw: { width: 64, height: 48, channels: 3 } }])
    .jpeg()
    .toBuffer();
}

/** Large and varied enough to count as evidence of 機能喪失. */
export function anEvidencePicture({ width = 800, height = 600 } = {}): Promise<Buffer> {
  const blocks = Buffer.from(Array.from({ length: 16 * 12 }, () => randomInt(256)));
  return sharp(blocks, { raw: { width: 16, height: 12, channels: 1 } })
    .resize(width, height, { fit: 'fill' })
    .jpeg()
    .toBuffer();
}

/** What a phone's camera makes: lying on its side, with the time and the place in its EXIF. */
export async function aPhonePicture(): Promise<Buffer> {
  return sharp(await aPicture())
    .withExif({
      IFD0: { Make: 'Test', Model: 'Phone' },
      IFD2: { DateTimeOriginal: '2026:11:23 10:15:00', OffsetTimeOriginal: '+09:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 38/1 42/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 40/1 10/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
