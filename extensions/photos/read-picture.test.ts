/** Of a photo only the pixels are kept, whatever else its file carries. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { onlyPixels } from './read-picture.ts';

const payload = '世田谷四丁目 <script>alert(1)</script> 090-1234-5678';
const width = 64;
const plain = () => sharp({ create: { width, height: 48, channels: 3, background: '#3a7d5c' } });

/** A segment of a JPEG behind its first marker: APP13 (IPTC) is ED, a comment FE. */
function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** Of a PNG, before its end; nobody checks the sum of a chunk that readers skip. */
function withTextChunk(png: Buffer): Buffer {
  const content = Buffer.from(`Comment\0${payload}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const end = png.length - 12;
  return Buffer.concat([
    png.subarray(0, end),
    length,
    Buffer.from('tEXt'),
    content,
    Buffer.alloc(4),
    png.subarray(end),
  ]);
}

const jpeg = await plain().jpeg().toBuffer();
const png = await plain().png().toBuffer();
const webp = await plain().webp().toBuffer();
const text = Buffer.from(payload);
const iptc = Buffer.concat([Buffer.from('Photoshop 3.0\0 8BIM\x04\x04'), text]);

describe('写真は画素だけを残す', () => {
  test.each<[string, Buffer | Promise<Buffer>]>([
    ['IPTC', withSegment(jpeg, 0xed, iptc)],
    ['コメント', withSegment(jpeg, 0xfe, text)],
    ['知られていない付属の情報', withSegment(jpeg, 0xea, text)],
    [
      'EXIF',
      plain()
        .withExif({ IFD0: { ImageDescription: payload } })
        .jpeg()
        .toBuffer(),
    ],
    ['XMP', plain().withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><!--${payload}--></x:xmpmeta>`).jpeg().toBuffer()],
    ['JPEGの後ろの別のファイル', Buffer.concat([jpeg, Buffer.from('PK\x03\x04'), text])],
    ['PNGの文字', withTextChunk(png)],
    ['PNGの後ろの別のファイル', Buffer.concat([png, text])],
    ['WebPの後ろの別のファイル', Buffer.concat([webp, text])],
  ])('%sは残らない', async (_, file) => {
    const received = await file;
    expect(received.includes('090-1234-5678')).toBe(true);

    const { bytes, width: kept } = await onlyPixels(received);

    expect(bytes.includes('090-1234-5678')).toBe(false);
    expect(kept).toBe(width);
    const found = await sharp(bytes).metadata();
    expect([found.exif, found.iptc, found.xmp, found.icc, found.comments]).toEqual(Array(5).fill(undefined));
  });

  test('ほかの色の範囲で撮られた写真も、見た目の色は変わらない', async () => {
    const wide = await plain().withIccProfile('p3').png().toBuffer();

    const { bytes } = await onlyPixels(wide);

    const [colour] = (await sharp(bytes).stats()).channels;
    expect(Math.abs((colour?.mean ?? 0) - 0x3a)).toBeLessThan(3);
  });

  test('開けば大きすぎる画像は、画素を開かずに断る', async () => {
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();

    await expect(onlyPixels(bomb)).rejects.toMatchObject({ code: 'not-a-photo', status: 415 });
  });
});
