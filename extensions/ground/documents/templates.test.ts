/** Every folder of templates/, whoever made it: what it promises to the clerk who edits it, and what it prints. */
import { readdir } from 'node:fs/promises';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { customerBarcodePicture } from './customer-barcode-picture.ts';
import { templatesFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';
import { readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';
import { renderDocument } from './render-document.ts';
import { standardPictures } from './standard-pictures.ts';
import { getTemplateFolder, readBuiltIn, readSample } from './template-folder.ts';

const papers: Readonly<Record<string, readonly [widthMm: number, heightMm: number]>> = {
  A4: [210, 297],
  A4横: [297, 210],
  はがき: [100, 148],
};

const folders = (await readdir(templatesFolder, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe.each(folders.map((folder) => folder.name))('様式 %s', (name) => {
  test('差し込みの説明は見本の値と過不足なく一致し、様式の差し込みはすべて見本にある', async () => {
    const paths = pathsOf(await readSample(name));
    const { title, description, fields } = await getTemplateFolder(name);

    for (const text of [title, description, ...fields.map(({ meaning }) => meaning)]) expect(text).not.toBe('');
    expect(fields.map(({ tag }) => tag).sort()).toEqual([...new Set(paths)].sort());
    expect(
      tagsOf(await partsOf(name)).filter((tag) => !paths.some((path) => path === tag || path.startsWith(`${tag}[`))),
    ).toEqual([]);
  });

  test('画像の説明は、様式の画像の代替テキストと一致する', async () => {
    const { pictures } = await getTemplateFolder(name);

    expect(pictures.map((picture) => picture.name).sort()).toEqual(descriptionsOf(await partsOf(name)));
  });

  test('ファイルは小さく、縮小画像・埋込み字体・画面設定を含まない', async () => {
    const content = await readBuiltIn(name);
    const odt = await JSZip.loadAsync(content);

    expect(content.length).toBeLessThan(100_000);
    expect(Object.keys(odt.files).filter((part) => /Thumbnails|Fonts|Configurations2/.test(part))).toEqual([]);
  });

  test('見本が決めた用紙に印刷され、白紙のページがなく、字体が埋め込まれ、バーコードがすべて読める', async () => {
    const { paper, pictures } = await getTemplateFolder(name);
    const data = await readSample(name);

    const pdf = await renderDocument(name, data, samplePictures);

    const pages = await readLayout(pdf);
    const sizes = paper.match(/A4横|A4|はがき/g)?.map((known) => papers[known]);
    for (const page of pages) {
      expect(sizes).toContainEqual([Math.round(page.widthMm), Math.round(page.heightMm)]);
      expect(page.words).not.toEqual([]);
    }
    const { fonts, barcodes, text } = await readPdf(pdf);
    expect(fonts.filter((font) => !font.isEmbedded || !font.name.includes('IPA'))).toEqual([]);
    expect(text).not.toMatch(/\{[dco]\./);
    const expected = pictures.flatMap((picture) => barcodesOf(picture.name, data));
    expect([...new Set(barcodes)].sort()).toEqual([...new Set(expected)].sort());
  });
});

const samplePictures: PictureSource = async (description) => {
  const [, code] = /^customer-barcode:(.*)$/.exec(description) ?? [];
  return code === undefined ? standardPictures(description) : customerBarcodePicture(code);
};

/** `{"rows":[{"a":"x"}],"b":"y"}` → `rows[i].a`, `b`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => pathsOf(element, `${path}[i]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === '' ? key : `${path}.${key}`));
}

async function partsOf(name: string): Promise<string> {
  const odt = await JSZip.loadAsync(await readBuiltIn(name));
  const parts = ['content.xml', 'styles.xml'].map((part) => odt.file(part)?.async('string') ?? '');
  return (await Promise.all(parts)).join('\n');
}

/** LibreOffice may cut a tag into spans; what follows a path (formatters) is no part of it. */
function tagsOf(xml: string): string[] {
  const tags = xml.replace(/<[^>]*>/g, '').matchAll(/\{d\.([\w.[\]+]+)/g);
  return oncePerLoop([...tags].map(([, tag = '']) => tag));
}

/** A loop's second row, which Carbone needs to see, says the same as its first. */
const oncePerLoop = (texts: string[]): string[] => [...new Set(texts.map((text) => text.replaceAll('[i+1]', '[i]')))];

function descriptionsOf(xml: string): string[] {
  return oncePerLoop([...xml.matchAll(/<svg:desc>([^<]*)<\/svg:desc>/g)].map(([, text = '']) => text)).sort();
}

/** The texts that a picture `barcode:{d.rows[i].number}` stands for, one for each row of the sample. */
function barcodesOf(picture: string, data: unknown): string[] {
  const [, path] = /^barcode:\{d\.([\w.[\]]+)\}$/.exec(picture) ?? [];
  if (path === undefined) return [];
  return path
    .split(/\.|(?=\[i\])/)
    .reduce<unknown[]>((values, step) => values.flatMap((value) => inside(value, step)), [data])
    .map(String);
}

function inside(value: unknown, step: string): unknown[] {
  if (step === '[i]') return Array.isArray(value) ? value : [];
  return typeof value === 'object' && value !== null && step in value
    ? [Object.entries(value).find(([key]) => key === step)?.[1]]
    : [];
}
