import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStickerPicture } from '../../test/builders/a-sticker-picture.ts';
import { readSticker } from './read-sticker.ts';
import { openStickerOcr, type StickerOcr } from './sticker-ocr.ts';

const names = { stations: ['新宿', '世田谷'], prefectures: ['神奈川県警'] };

describe('防犯登録シールの写真', () => {
  let ocr: StickerOcr;
  beforeAll(async () => {
    ocr = await openStickerOcr();
  }, 60_000);
  afterAll(() => ocr.close());

  const read = (picture: Buffer) => readSticker(picture, { names, ocr, giveUpAt: performance.now() + 60_000 });

  it('はっきり写ったシールは、そのとおりに読み、場所を示す', { timeout: 60_000 }, async () => {
    const { reading, area } = await read(await aStickerPicture('世田谷', 'B-40713'));

    expect(reading).toEqual({ kind: 'tokyo', issuer: '世田谷', number: '世田谷B・40713' });
    expect(area?.width).toBeGreaterThan(900);
    expect(area?.width).toBeLessThan(1000);
  });

  it('15度傾けて撮っても読める', { timeout: 60_000 }, async () => {
    const upright = await aStickerPicture('新宿', 'A・91875');

    const { reading } = await read(await sharp(upright).rotate(15, { background: '#4a4f55' }).jpeg().toBuffer());

    expect(reading?.number).toBe('新宿A・91875');
  });

  it('シールのない写真からは、何も提案しない', { timeout: 60_000 }, async () => {
    const wall = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#8a8f94' } })
      .jpeg()
      .toBuffer();

    expect((await read(wall)).reading).toBeUndefined();
  });

  it('写真として開けないものは断る', async () => {
    await expect(read(Buffer.from('no picture'))).rejects.toThrow();
  });
});
