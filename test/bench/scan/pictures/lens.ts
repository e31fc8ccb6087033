/** What lens and hand do to a photo: out of focus, moved, and the file it is kept in. */
import sharp from 'sharp';
import type { Photo } from './photograph.ts';

/** `sigma` in pixels. */
export async function defocus(photo: Photo, sigma: number): Promise<void> {
  if (sigma < 0.3) return;
  photo.rgb.set(await open(photo).blur(sigma).raw().toBuffer());
}

/** A straight movement while the shutter is open: `length` in pixels, `angle` in degrees. */
export async function shake(photo: Photo, length: number, angle: number): Promise<void> {
  const size = 2 * Math.ceil(length / 2) + 1;
  const middle = (size - 1) / 2;
  const kernel = new Array<number>(size * size).fill(0);
  const turn = (angle * Math.PI) / 180;
  for (let step = 0; step <= 8 * size; step += 1) {
    const along = (step / (8 * size) - 0.5) * length;
    const x = Math.round(middle + along * Math.cos(turn));
    const y = Math.round(middle + along * Math.sin(turn));
    kernel[y * size + x] = (kernel[y * size + x] ?? 0) + 1;
  }
  photo.rgb.set(await open(photo).convolve({ width: size, height: size, kernel }).raw().toBuffer());
}

export const toJpeg = (photo: Photo, quality: number): Promise<Buffer> => open(photo).jpeg({ quality }).toBuffer();

function open({ rgb, width, height }: Photo) {
  return sharp(Buffer.from(rgb.buffer), { raw: { width, height, channels: 3 } });
}
