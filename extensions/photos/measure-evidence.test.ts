import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { anEvidencePicture } from '../../test/builders/a-picture.ts';
import { showsEvidence } from './measure-evidence.ts';

const size = { width: 1600, height: 1200 };
const judged = async (bytes: Buffer) => {
  const { width, height } = await sharp(bytes).metadata();
  return showsEvidence({ bytes, width, height });
};
const drawn = (inside: string) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">${inside}</svg>`));

describe('機能喪失の証拠になる写真', () => {
  it('長いほうの辺が640ピクセルなら数え、639ピクセルなら数えない', async () => {
    expect(await judged(await anEvidencePicture({ width: 640, height: 480 }))).toBe(true);
    expect(await judged(await anEvidencePicture({ width: 480, height: 640 }))).toBe(true);
    expect(await judged(await anEvidencePicture({ width: 639, height: 639 }))).toBe(false);
  });

  it('一色・雑音だけの灰色・二色・淡い濃淡は、大きくても数えない', async () => {
    const flat = sharp({ create: { ...size, channels: 3, background: '#808080' } });
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 };
    const noisy = sharp({ create: { ...size, channels: 3, background: '#808080', noise } });
    const twoTones = drawn('<rect width="1600" height="1200" fill="#fff"/><rect width="800" height="1200"/>');
    const shaded = drawn(
      '<linearGradient id="g"><stop offset="0" stop-color="#777"/><stop offset="1" stop-color="#888"/></linearGradient>' +
        '<rect width="1600" height="1200" fill="url(#g)"/>',
    );

    for (const picture of [flat, noisy, twoTones, shaded]) {
      expect(await judged(await picture.jpeg().toBuffer())).toBe(false);
    }
  });

  it('自転車の絵のように形のあるものは数える', async () => {
    const bicycle = drawn(
      '<rect width="1600" height="1200" fill="#cfd8dc"/><rect y="900" width="1600" height="300" fill="#90a4ae"/>' +
        '<g fill="none" stroke="#222" stroke-width="30"><circle cx="450" cy="750" r="220"/><circle cx="1150" cy="750" r="220"/>' +
        '<path d="M450 750L700 400L1000 400L800 750ZM1000 400L1150 750" stroke="#c62828"/></g>' +
        '<rect x="1020" y="300" width="260" height="110" fill="#fff"/>',
    );

    expect(await judged(await bicycle.jpeg().toBuffer())).toBe(true);
  });
});
