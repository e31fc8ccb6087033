/** Every template as an office gives it back: opened in LibreOffice and saved again. */
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { templatesFolder } from './folders.ts';
import { readPdf } from './read-pdf.ts';
import { builtIn, lettersOf, printSample, resaveTemplates } from './resaved-templates.ts';
import { readSample } from './template-folder.ts';

const names = (await readdir(templatesFolder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const resaved = resaveTemplates(names, 'odt');

test.each(names)(
  '様式 %s は、LibreOfficeで保存し直しても、同じページ数・文字・バーコードで印刷される',
  async (name) => {
    const printed = [printSample(name, await builtIn(name)), printSample(name, await resaved(name))] as const;

    const [before, after] = await Promise.all(printed.map(async (pdf) => readPdf(await pdf)));

    expect((await checkTemplate(await resaved(name), await readSample(name))).problems).toEqual([]);
    expect(after?.pages).toBe(before?.pages);
    expect(lettersOf(after?.text ?? '')).toEqual(lettersOf(before?.text ?? 'なし'));
    expect([...(after?.barcodes ?? [])].sort()).toEqual([...(before?.barcodes ?? ['なし'])].sort());
  },
);
