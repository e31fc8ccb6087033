/** Made-up 返還通知書: the built-in sample, varied, with the pictures that a real one has. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { barcodePicture } from '../../../extensions/ground/documents/barcode-picture.ts';
import type { PictureSource } from '../../../extensions/ground/documents/picture-source.ts';
import { between, pick, type Random, seededRandom } from '../seeded-random.ts';

const templates = new URL('../../../templates/', import.meta.url);
const sample: { notices: [Record<string, unknown>] } = JSON.parse(
  await readFile(new URL('return-notice/sample.json', templates), 'utf8'),
);
const families = ['見本', '髙﨑', '𠮷田', '渡邉', '齋藤', '三軒茶屋', '山田'];
const names = ['太郎', '花子', '一郎', '美咲', '健', '桜', '龍之介'];
const towns = ['世田谷', '三軒茶屋', '若林', '経堂', '成城', '二子玉川', '千歳烏山'];
const sites = ['1', '2', '3'];

/** `index` makes its numbers unique. */
export function aNotice(random: Random, index: number): { managementNumber: string } & Record<string, unknown> {
  const number = (from: number, to: number) => Math.floor(between(random, from, to));
  return {
    ...sample.notices[0],
    noticeNumber: `N08-${String(index + 1).padStart(6, '0')}`,
    managementNumber: `R082-${String(index + 1).padStart(5, '0')}`,
    recipientName: `${pick(random, families)} ${pick(random, names)}`,
    recipientPostalCode: `〒15${number(4, 9)}-00${number(10, 99)}`,
    recipientAddress: `東京都世田谷区${pick(random, towns)}${number(1, 9)}丁目${number(1, 60)}番${number(1, 30)}号 見本マンション${number(101, 999)}号室`,
    registrationNumber: `警視庁 世田谷A・${number(10_000, 99_999)}`,
    frameNumber: `SK${number(1, 9)}A${number(10_000, 99_999)}`,
    storageSiteCode: pick(random, sites),
  };
}

/** Maps as large as the office's own: 66 × 46 mm at 300 dpi, one for each storage site; seal and barcodes. */
export async function noticePictures(): Promise<PictureSource> {
  const drawn = new Map<string, Buffer>([['seal', await readFile(new URL('seal.png', templates))]]);
  for (const site of sites) drawn.set(`map:${site}`, await map(Number(site)));
  return async (description) => {
    const content = drawn.get(description);
    if (content !== undefined) return { content, mediaType: 'image/png' };
    return barcodePicture(description.replace('barcode:', ''));
  };
}

function map(seed: number): Promise<Buffer> {
  const random = seededRandom(seed);
  const [width, height] = [780, 541];
  const streets = Array.from({ length: 60 }, () => {
    const [x1, x2] = [between(random, 0, width), between(random, 0, width)];
    const [y1, y2] = [between(random, 0, height), between(random, 0, height)];
    return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#555" stroke-width="${between(random, 2, 9)}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#fff" d="M0 0h${width}v${height}H0z"/>${streets.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: 'white' }).png().toBuffer();
}
