import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { stickerSheet } from '../bench/ocr/sticker-sheet.ts';

/** A clear photo of a 警視庁 sticker on dark ground, 1600 × 1200; no two are equal. */
export async function aStickerPicture(station: string, serial: string): Promise<Buffer> {
  const { grey, width, height } = await stickerSheet({
    text: `${station}${serial}`,
    issuer: '警視庁',
    station,
    serial,
    paper: [247, 214, 40],
    ink: [24, 24, 26],
    font: 'Liberation Sans',
    layout: 'two lines',
  });
  const sticker = await sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace('srgb')
    .composite([{ input: { create: { width, height, channels: 3, background: '#f7d628' } }, blend: 'multiply' }])
    .png()
    .toBuffer();
  const [left, top] = [randomInt(280, 360), randomInt(340, 440)];
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#4a4f55' } })
    .composite([{ input: sticker, left, top }])
    .jpeg({ quality: 85 })
    .toBuffer();
}
