/** Papers look alike on every machine, whatever fonts it has beside the product's. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { convertToPdf } from './convert-to-pdf.ts';
import { findMissingFonts } from './font-config.ts';
import { documentFonts } from './fonts.ts';
import { readPdf } from './read-pdf.ts';
import { docxOf } from './zip-of.ts';

const run = promisify(execFile);
const workFolder = await mkdtemp(join(tmpdir(), 'foreign-fonts-'));
afterAll(() => rm(workFolder, { recursive: true, force: true, maxRetries: 5 }));

const own = new Set(documentFonts.map(({ family }) => family.replaceAll(' ', '')));
/** Families that the machine knows and the product doesn't: at least those that come with DejaVu Sans. */
const { stdout } = await run('fc-list', ['--format', '%{family[0]}\n']);
const foreign = [...new Set(stdout.split('\n'))].filter((name) => name !== '' && !own.has(name.replaceAll(' ', '')));

const familyOf = (name: string) => name.replace(/^[A-Z]{6}\+/, '').replace(/-\w+$/, '');
const inFont = (family: string, text: string) =>
  `<w:p><w:r><w:rPr><w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

test('帳票の書体は、すべて名前で見つかる', async () => {
  expect(await findMissingFonts()).toEqual([]);
});

test('この機械にあるほかの書体は、様式が名前で指定しても使われない', async () => {
  expect(foreign.length).toBeGreaterThan(0);
  const text = '世田谷区 自転車 ー「」（）カタカナ ゔヷ゠ ABC 123 Nguyễn ①㈱〒☐✓★→ 한글 汉字 😀 غ';
  const document = await docxOf([...foreign, 'IPAexMincho', 'IPAexGothic'].map((each) => inFont(each, text)).join(''));

  const { fonts } = await readPdf(await convertToPdf(document, { workFolder }));

  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.map(({ name }) => familyOf(name)).filter((family) => !own.has(family))).toEqual([]);
});
