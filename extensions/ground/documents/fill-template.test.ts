import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { composed } from './composed.ts';
import { fillTemplate } from './fill-template.ts';
import { joiner } from './line-rules.ts';
import type { PictureSource } from './picture-source.ts';
import { unescapeXml } from './unescape-xml.ts';

const noPictures: PictureSource = async () => undefined;
const template = await oneLine('【{d.name}】');

describe('様式への差し込み', () => {
  test.each([
    '<&>"\'',
    ']]>',
    '&amp;',
    '{d.other}',
    '{c.now}',
    '{#x=1}',
    '{t(name)}',
    '{o.x}',
    '__COUNT_0_5__',
    '$&',
    '$1',
    '😀',
    '髙﨑𠮷',
  ])('値「%s」は命令や記号として働かず、そのまま印刷される', async (name) => {
    expect(await lineOf(await fillTemplate(template, { name, other: '漏れた値' }, noPictures))).toBe(`【${name}】`);
  });

  test('どのような文字列も、符号を文字に合わせ、XMLに置けない文字を除いてそのまま印刷される', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (name) => {
        // XML holds no other control characters than these three.
        const holdable = [...composed(name)]
          .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
          .join('')
          .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
          .replaceAll(joiner, '');

        expect(await lineOf(await fillTemplate(template, { name }, noPictures))).toBe(`【${holdable}】`);
      }),
      { numRuns: 200 },
    );
  });

  test('文字列の配列や組の中の値も、命令として働かない', async () => {
    const list = await oneLine('{d.rows[i].name}</text:p><text:p>{d.rows[i+1].name}');

    const odt = await fillTemplate(list, { rows: [{ name: '<b>' }, { name: '{d.rows}' }] }, noPictures);

    expect(await contentOf(odt)).toContain('<text:p>&lt;b&gt;</text:p><text:p>{d.rows}</text:p>');
  });

  test('説明に名前のある画像だけが差し替わり、目録にも載る', async () => {
    const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const asked: string[] = [];
    const odt = await fillTemplate(
      await oneLine(`${frame('barcode:{d.number}')}${frame('barcode:{d.number}')}${frame('写真')}`),
      { number: 'R082-<1>' },
      async (description) => {
        asked.push(description);
        return description.startsWith('barcode:') ? { content, mediaType: 'image/svg+xml' } : undefined;
      },
    );

    const paths = [...(await contentOf(odt)).matchAll(/xlink:href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(asked).toEqual(['barcode:R082-<1>', 'barcode:R082-<1>', '写真']);
    expect(paths[1]).toBe(paths[0]);
    expect(paths[2]).toBe('Pictures/old.png');
    const zip = await JSZip.loadAsync(odt);
    expect(await zip.file(paths[0] ?? '')?.async('nodebuffer')).toEqual(content);
    const manifest = await zip.file('META-INF/manifest.xml')?.async('string');
    expect(manifest?.split(paths[0] ?? '?')).toHaveLength(2);
    expect(manifest).toContain(`manifest:full-path="${paths[0]}" manifest:media-type="image/svg+xml"`);
  });

  test('返還請求書・受領書の見本の値はすべて様式で使われている', async () => {
    const folder = new URL('../../../templates/return-receipt/', import.meta.url);
    const sample: Record<string, string> = JSON.parse(await readFile(new URL('sample.json', folder), 'utf8'));
    const content = await contentOf(await readFile(new URL('template.odt', folder)));

    const tags = new Set([...content.matchAll(/\{d\.(\w+)/g)].map((match) => match[1]));

    expect([...tags].sort()).toEqual(Object.keys(sample).sort());
  });
});

async function oneLine(text: string): Promise<Buffer> {
  const odt = new JSZip();
  odt.file('mimetype', 'application/vnd.oasis.opendocument.text');
  odt.file('content.xml', `<office:text><text:p>${text}</text:p></office:text>`);
  odt.file('styles.xml', '<office:styles/>');
  odt.file('META-INF/manifest.xml', '<manifest:manifest></manifest:manifest>');
  return odt.generateAsync({ type: 'nodebuffer' });
}

function frame(description: string): string {
  return (
    `<draw:frame draw:name="x"><draw:image xlink:href="Pictures/old.png" draw:mime-type="image/png"/>` +
    `<svg:desc>${description}</svg:desc></draw:frame>`
  );
}

async function contentOf(odt: Buffer): Promise<string> {
  return (await (await JSZip.loadAsync(odt)).file('content.xml')?.async('string')) ?? '';
}

async function lineOf(odt: Buffer): Promise<string> {
  const line = /<text:p>([\s\S]*)<\/text:p>/.exec(await contentOf(odt))?.[1] ?? '';
  // A name in Latin letters may have a font of its own.
  const text = line.replace(/<text:span text:style-name="typeset-\w+">([^<]*)<\/text:span>/g, '$1');
  return unescapeXml(text).replaceAll(joiner, '');
}
