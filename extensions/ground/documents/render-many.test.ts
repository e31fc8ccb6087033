import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, kill } from 'node:process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import sample from '../../../templates/return-notice/sample.json' with { type: 'json' };
import { countPages } from './count-pages.ts';
import { officeProcesses } from './office-processes.ts';
import { readPdf } from './read-pdf.ts';

vi.setConfig({ testTimeout: 180_000 });

const workFolder = await mkdtemp(join(tmpdir(), 'render-many-'));
env['WORK_FOLDER'] = workFolder;
env['TEMPLATES_FOLDER'] = resolve(import.meta.dirname, '../../../templates');
const { renderMany } = await import('./render-many.ts');
const { stopLibreOffice } = await import('./convert-to-pdf.ts');
const { standardPictures } = await import('./standard-pictures.ts');
afterAll(async () => {
  await stopLibreOffice();
  await rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
});

const template = await readFile(new URL('../../../templates/return-notice/template.odt', import.meta.url));
const [first] = sample.notices;
if (first === undefined) throw new Error('The sample has no notice');
type Notice = typeof first;
const numbered = (count: number, mark: number): Notice[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, managementNumber: `R0${mark}-${10_000 + index}` }));
const options = {
  dataOf: (notices: readonly Notice[]) => ({ ...sample, notices }),
  nameOf: (notice: Notice) => notice.managementNumber,
  pictures: standardPictures,
  chunkSize: 3,
};
/** Management numbers in the order of the pages, each once. */
const numbersIn = async (pdf: Buffer) => {
  const file = join(workFolder, 'read.pdf');
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)('pdftotext', [file, '-']);
  return [...new Set(stdout.match(/R0\d\d-1\d{4}/g))];
};

describe('大量の印刷', () => {
  test('分けて作られたものが、順番どおり1件1ページの1つのPDFになる', async () => {
    const notices = numbered(7, 81);
    const done: number[] = [];

    const pdf = await renderMany(template, notices, { ...options, onChunk: (count) => void done.push(count) });

    const read = await readPdf(pdf);
    expect(read.pages).toBe(7);
    expect(await numbersIn(pdf)).toEqual(notices.map(options.nameOf));
    expect(new Set(read.barcodes).size).toBeGreaterThanOrEqual(7);
    expect(done.at(-1)).toBe(7);
  });

  test('ページからあふれる1件があれば、その名を挙げて断る', async () => {
    const notices = numbered(8, 82).map((notice, index) =>
      index === 4 ? { ...notice, place: '駅前の歩道'.repeat(500) } : notice,
    );

    await expect(renderMany(template, notices, options)).rejects.toMatchObject({
      code: 'pages-not-as-records',
      status: 422,
      message: expect.stringMatching(/：R082-10004$/),
    });
  });

  test('どれもあふれる様式では、すべてを試す前に断る', async () => {
    const notices = numbered(30, 83).map((notice) => ({ ...notice, place: '駅前の歩道'.repeat(500) }));

    await expect(renderMany(template, notices, options)).rejects.toMatchObject({
      message: expect.stringMatching(/ほか$/),
    });
  });

  test('同時に頼まれた2つの印刷は混ざらない', async () => {
    const [one, other] = [numbered(7, 84), numbered(7, 85)];

    const [pdf, otherPdf] = await Promise.all([
      renderMany(template, one, options),
      renderMany(template, other, options),
    ]);

    expect(await numbersIn(pdf)).toEqual(one.map(options.nameOf));
    expect(await numbersIn(otherPdf)).toEqual(other.map(options.nameOf));
  });

  test('途中でLibreOfficeが止められても、抜けも重なりもない', async () => {
    const notices = numbered(12, 86);
    const killed: number[] = [];
    let hasStruck = false;

    const pdf = await renderMany(template, notices, {
      ...options,
      onChunk: async () => {
        // Once, so that the second try is left alone; whoever is at work loses what it was doing.
        if (hasStruck) return;
        hasStruck = true;
        killed.push(...(await officeProcesses(workFolder)));
        for (const office of killed) kill(office, 'SIGKILL');
      },
    });

    expect(killed.length).toBeGreaterThan(0);
    expect(await countPages(pdf)).toBe(12);
    expect(await numbersIn(pdf)).toEqual(notices.map(options.nameOf));
  });

  test('対象がなければ、白紙を作らずに断る', async () => {
    await expect(renderMany(template, [], options)).rejects.toMatchObject({ code: 'nothing-to-print' });
  });
});
