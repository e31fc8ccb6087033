import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import bwip from 'bwip-js/node';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { code128 } from '../ground/documents/code-128.ts';
import { readTag } from './read-tag.ts';

// Several photos in one test, ten looks at each: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const tag = tagNumberFor(123_456);
const otherTag = tagNumberFor(654_321);

/** A white label with our bars, as our own sheet draws them: 4 dots a module. */
function label(text: string): Buffer {
  const bars = code128(text).bars.map(
    ({ start, width }) => `<rect x="${60 + start * 4}" y="40" width="${width * 4}" height="110"/>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="220"><rect width="440" height="220" fill="#fff"/>${bars.join('')}</svg>`,
  );
}

type Placed = { input: Buffer; left: number; top: number };

/** A photo of 1600 × 1200 with labels on grey ground. */
const photoOf = (...labels: Placed[]) =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#74777a' } })
    .composite(labels)
    .jpeg({ quality: 82 })
    .toBuffer();

const turned = (text: string, degrees: number) =>
  sharp(label(text)).rotate(degrees, { background: '#74777a' }).png().toBuffer();

describe('写真に写った札の読取り', () => {
  test('写真の隅にある札の番号を読む', async () => {
    expect(await readTag(await photoOf({ input: label(tag), left: 1_100, top: 60 }))).toBe(tag);
  });

  test.each([30, 45, 90, 200])('%i度傾いた札も読む', async (degrees) => {
    expect(await readTag(await photoOf({ input: await turned(tag, degrees), left: 400, top: 300 }))).toBe(tag);
  });

  test('夜の暗い写真でも読む', async () => {
    const photo = await photoOf({ input: label(tag), left: 500, top: 400 });

    expect(await readTag(await sharp(photo).linear(0.12, 3).jpeg().toBuffer())).toBe(tag);
  });

  test('違う札が2枚写っていれば、どちらとも答えない', async () => {
    const photo = photoOf({ input: label(tag), left: 100, top: 100 }, { input: label(otherTag), left: 900, top: 700 });

    expect(await readTag(await photo)).toBeUndefined();
  });

  test('検査数字の合わない番号と、桁の違うコードは答えない', async () => {
    for (const text of ['12345678', '1234567', 'BX-12345']) {
      expect(await readTag(await photoOf({ input: label(text), left: 500, top: 400 }))).toBeUndefined();
    }
  });

  test('札番号が書かれていても、ほかの種類のバーコードは札としない', async () => {
    for (const bcid of ['code39', 'interleaved2of5', 'qrcode']) {
      const input = await bwip.toBuffer({ bcid, text: tag, scale: 4, padding: 10, backgroundcolor: 'FFFFFF' });
      expect(await readTag(await photoOf({ input, left: 200, top: 200 }))).toBeUndefined();
    }
  });

  test('札のない写真では何も答えない', async () => {
    expect(await readTag(await photoOf())).toBeUndefined();
  });
});
