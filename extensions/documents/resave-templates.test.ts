/** Every template as an office gives it back: opened in LibreOffice and saved again, as ODT and as DOCX for Word. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lostValues } from '../templates/lost-values.ts';
import { listTemplateFolders, readSample } from '../templates/template-folder.ts';
import { convertToPdf } from './convert-to-pdf.ts';
import { customerBarcodePicture } from './customer-barcode-picture.ts';
import { fillTemplate } from './fill-template.ts';
import { templatesFolder, workFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';
import { readPdf } from './read-pdf.ts';
import { standardPictures } from './standard-pictures.ts';
import type { TemplateFormat } from './template.ts';

const run = promisify(execFile);
const names = (await readdir(templatesFolder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const forWord = (await listTemplateFolders()).filter(({ formats }) => formats.includes('docx'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resave-'));
  await mkdir(join(folder, 'original'));
  const originals = names.map((name) => join(folder, 'original', `${name}.odt`));
  await Promise.all(
    names.map((name, index) => copyFile(join(templatesFolder, name, 'template.odt'), originals[index] ?? '')),
  );
  // One office for all of them; starting one takes longer than saving.
  for (const format of ['odt', 'docx']) {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [
      '--headless',
      profile,
      '--convert-to',
      format,
      '--outdir',
      join(folder, format),
      ...originals,
    ]);
  }
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(names)(
  '様式 %s は、LibreOfficeで保存し直しても、同じページ数・文字・バーコードで印刷される',
  async (name) => {
    const [original, saved] = [await printed(name, builtIn(name)), await printed(name, resaved(name, 'odt'))];

    const [before, after] = [await readPdf(original), await readPdf(saved)];
    expect(after.pages).toBe(before.pages);
    expect(lettersOf(after.text)).toEqual(lettersOf(before.text));
    expect([...after.barcodes].sort()).toEqual([...before.barcodes].sort());
  },
);

test.each(forWord.map(({ kind }) => kind))(
  '様式 %s をWordの形式で保存したものは、同じ値を印刷するか、失われる値が登録のときに分かる',
  async (name) => {
    const [original, saved] = [await printed(name, builtIn(name)), await printed(name, resaved(name, 'docx'))];
    const sample = await readSample(name);

    const lost = await lostValues({
      template: await resaved(name, 'docx'),
      printed: saved,
      builtIn: await builtIn(name),
      expected: original,
      sample,
    });

    const [before, after] = [await readPdf(original), await readPdf(saved)];
    const isRefused = lost.length > 0 || after.pages !== before.pages;
    const isSame = lettersOf(after.text) === lettersOf(before.text);
    expect({ name, isRefused }).toEqual({ name, isRefused: !isSame });
  },
);

const builtIn = (name: string) => readFile(join(templatesFolder, name, 'template.odt'));
const resaved = (name: string, format: TemplateFormat) => readFile(join(folder, format, `${name}.${format}`));

async function printed(name: string, template: Promise<Buffer>): Promise<Buffer> {
  const filled = await fillTemplate(await template, await readSample(name), samplePictures);
  return convertToPdf(filled, { workFolder });
}

const samplePictures: PictureSource = async (description) => {
  const [, code] = /^customer-barcode:(.*)$/.exec(description) ?? [];
  return code === undefined ? standardPictures(description) : customerBarcodePicture(code);
};

/**
 * Frames may come in another order in the PDF: what counts is that no letter is missing and none too many.
 * Punctuation that hangs over a line's end is none, as pdftotext doesn't see it.
 */
const lettersOf = (text: string): string => [...text.replace(/[、。]/g, '')].sort().join('');
