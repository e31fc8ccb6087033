/** Built-in templates as an office gives them back, opened in LibreOffice and saved again: for tests. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { convertToPdf } from './convert-to-pdf.ts';
import { customerBarcodePicture } from './customer-barcode-picture.ts';
import { fillTemplate } from './fill-template.ts';
import { templatesFolder, workFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';
import { standardPictures } from './standard-pictures.ts';
import type { TemplateFormat } from './template.ts';
import { readSample } from './template-folder.ts';

const run = promisify(execFile);

/** Saves the templates of these names before the file's tests, all by one office: starting one takes longer. */
export function resaveTemplates(names: readonly string[], format: TemplateFormat) {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'resave-'));
    await mkdir(join(folder, 'original'));
    const originals = names.map((name) => join(folder, 'original', `${name}.odt`));
    await Promise.all(names.map((name, index) => copyFile(pathOf(name), originals[index] ?? '')));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const outside = ['--headless', profile, '--convert-to', format, '--outdir', join(folder, format)];
    await run('soffice', [...outside, ...originals]);
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name: string): Promise<Buffer> => readFile(join(folder, format, `${name}.${format}`));
}

export const builtIn = (name: string): Promise<Buffer> => readFile(pathOf(name));

/** The template's sample as PDF. */
export async function printSample(name: string, template: Buffer): Promise<Buffer> {
  return convertToPdf(await fillTemplate(template, await readSample(name), samplePictures), { workFolder });
}

/**
 * Frames may come in another order in the PDF: what counts is that no letter is missing and none too many.
 * Punctuation that hangs over a line's end is none, as pdftotext doesn't see it.
 */
export const lettersOf = (text: string): string => [...text.replace(/[、。]/g, '')].sort().join('');

const pathOf = (name: string) => join(templatesFolder, name, 'template.odt');

const samplePictures: PictureSource = async (description) => {
  const [, code] = /^customer-barcode:(.*)$/.exec(description) ?? [];
  return code === undefined ? standardPictures(description) : customerBarcodePicture(code);
};
