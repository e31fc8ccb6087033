import type { Picture } from '../ground/documents/picture-source.ts';

/** What stands in the map's place until the office has stored one: where the yard is, in words. */
export function missingMap(name: string, address: string): Picture {
  const lines = [name, ...wrap(address, 17), '（案内図は未登録です）'];
  const texts = lines.map(
    (line, index) => `<text x="330" y="${229 + (index - (lines.length - 1) / 2) * 50 + 12}">${escapeXml(line)}</text>`,
  );
  const frame = '<rect x="3" y="3" width="654" height="452" fill="#fff" stroke="#000" stroke-width="2"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 458" width="66mm" height="45.8mm">${frame}<g font-family="IPAexGothic" font-size="34" text-anchor="middle">${texts.join('')}</g></svg>`;
  return { content: Buffer.from(svg), mediaType: 'image/svg+xml' };
}

function wrap(text: string, length: number): string[] {
  const letters = [...text].slice(0, 4 * length);
  return letters.length === 0
    ? []
    : [letters.slice(0, length).join(''), ...wrap(letters.slice(length).join(''), length)];
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
