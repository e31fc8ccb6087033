import sharp from 'sharp';
import type { Sheet } from '../scan/pictures/sheet.ts';
import type { Sticker } from './sticker.ts';

const size = { width: 960, height: 420 };
const widthMm = 60;

/** The sticker as it comes from the printer: grey stands for the way from ink (0) to paper (255). */
export async function stickerSheet(sticker: Sticker): Promise<Sheet> {
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#fff"/>
    <rect x="14" y="14" width="${width - 28}" height="${height - 28}" rx="18" fill="none" stroke="#000" stroke-width="5"/>
    ${linesOf(sticker).map(drawn).join('')}</svg>`;
  const grey = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).toColourspace('b-w').raw().toBuffer();
  return { grey, width, height, widthMm };
}

type Line = { text: string; x: number; y: number; size: number; width: number; font: string };

function linesOf({ issuer, station, serial, font, layout }: Sticker): Line[] {
  const japanese = 'IPAexGothic';
  const head = [
    { text: issuer, x: 60, y: 100, size: 64, width: 380, font: japanese },
    { text: '防犯登録', x: 600, y: 100, size: 64, width: 300, font: japanese },
  ];
  if (station === undefined) return [...head, { text: serial, x: 60, y: 310, size: 150, width: 840, font }];
  if (layout === 'two lines') {
    return [
      ...head,
      { text: station, x: 60, y: 225, size: 105, width: 600, font: japanese },
      { text: serial, x: 60, y: 370, size: 130, width: 840, font },
    ];
  }
  return [
    ...head,
    { text: station, x: 50, y: 300, size: 130, width: 360, font: japanese },
    { text: serial, x: 440, y: 300, size: 125, width: 480, font },
  ];
}

/** Long words are pressed together, as printers do. */
function drawn({ text, x, y, size: letter, width, font }: Line): string {
  const wide = font.startsWith('DejaVu') ? 0.72 : 0.64;
  const natural = [...text].reduce((sum, char) => sum + letter * (/[\x20-\x7e]/.test(char) ? wide : 1), 0);
  const pressed = Math.min(1, width / natural);
  const weight = font === 'IPAexGothic' ? 'stroke="#000" stroke-width="3"' : 'font-weight="bold"';
  return `<text transform="translate(${x} ${y}) scale(${pressed} 1)" font-family="${font}" font-size="${letter}" ${weight}>${text}</text>`;
}
