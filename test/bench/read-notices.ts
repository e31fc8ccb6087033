/**
 * `npm run bench:read-notices`: 300 letters and 200 postcards of all sorts are made, printed to PDF, and read back as
 * a person (pdftotext) and a scanner (zbarimg) see them: each page must bear its own data and nobody else's.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { customerBarcodeText } from '@bicycles/schema/notices/customer-barcode';
import { barcodesByPage } from '../harness/barcodes-by-page.ts';
import { aNotice, noticePictures } from './documents/notices.ts';
import { say } from './figures.ts';
import { seededRandom } from './seeded-random.ts';

type Each = ReturnType<typeof aNotice>;
/** Which data one page must bear as text and as bar codes. */
type Expected = { texts: string[]; barcodes: string[] };

const templates = resolve(import.meta.dirname, '../../templates');
const folder = await mkdtemp(join(tmpdir(), 'read-notices-'));
env['TEMPLATES_FOLDER'] = templates;
env['WORK_FOLDER'] = folder;
// The engine reads its folders when it is loaded.
const { renderMany } = await import('../../extensions/ground/documents/render-many.ts');
const { stopLibreOffice } = await import('../../extensions/ground/documents/convert-to-pdf.ts');
const { standardPictures } = await import('../../extensions/ground/documents/standard-pictures.ts');

const random = seededRandom(500);
const maps = await noticePictures();
const postcardSample: { postcards: [object] } = JSON.parse(
  await readFile(join(templates, 'postcard/sample.json'), 'utf8'),
);
const records = Array.from({ length: 500 }, (_, index) => aNotice(random, index));
const letters = records.slice(0, 300);
const postcards = records.slice(300);
try {
  const wrong = [
    ...(await readBack('return-notice', letters, (notices) => ({ notices }), letterPage)),
    ...(await readBack(
      'postcard',
      postcards,
      (cards) => ({ postcards: cards.map(asPostcard) }),
      addressPage,
      messagePage,
    )),
  ];
  for (const line of wrong.slice(0, 20)) say(line);
  process.stdout.write(`BENCH ${JSON.stringify({ records: records.length, wrong: wrong.length })}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await stopLibreOffice();
  await rm(folder, { recursive: true, force: true });
}

/** What is wrong, one line a page. */
async function readBack(
  name: string,
  each: Each[],
  dataOf: (part: readonly Each[]) => object,
  ...pagesEach: ((record: Each) => Expected)[]
): Promise<string[]> {
  const pdf = await renderMany(await readFile(join(templates, name, 'template.odt')), each, {
    dataOf,
    nameOf: ({ managementNumber }) => managementNumber,
    pictures: (description) => (/^(map|seal)/.test(description) ? maps(description) : standardPictures(description)),
    pagesEach: pagesEach.length,
  });
  const texts = await textsByPage(pdf);
  const barcodes = await barcodesByPage(pdf);
  const expected = each.flatMap((record) => pagesEach.map((page) => page(record)));
  say(`${name}: ${each.length} records, ${texts.length} pages, ${barcodes.flat().length} bar codes read`);
  return [
    ...(texts.length === expected.length ? [] : [`${name}: ${texts.length} pages`]),
    ...expected.flatMap((page, index) => {
      const missing = page.texts.filter((text) => !texts[index]?.includes(text.replace(/\s/g, '')));
      return missing.length === 0 ? [] : [`${name} page ${index + 1} lacks ${missing.join(', ')}`];
    }),
    ...expected.flatMap((page, index) => {
      const [want, got] = [page.barcodes.toSorted().join(), (barcodes[index] ?? []).toSorted().join()];
      return want === got ? [] : [`${name} scanned page ${index + 1}: ${got} in place of ${want}`];
    }),
  ];
}

function letterPage(record: Each): Expected {
  const numbers = [String(record['noticeNumber']), record.managementNumber];
  const fields = ['recipientName', 'recipientPostalCode', 'recipientAddress', 'registrationNumber', 'frameNumber'];
  return { texts: [...numbers, ...fields.map((field) => String(record[field]))], barcodes: numbers };
}

function addressPage(record: Each): Expected {
  return {
    texts: [digitsOf(record), String(record['recipientName']), String(record['recipientAddress'])],
    barcodes: [],
  };
}

function messagePage(record: Each): Expected {
  const numbers = [String(record['noticeNumber']), record.managementNumber];
  return { texts: numbers, barcodes: numbers };
}

function asPostcard(record: Each): object {
  const recipientPostalDigits = digitsOf(record);
  const customerBarcode = customerBarcodeText(recipientPostalDigits, String(record['recipientAddress'])) ?? '';
  const { noticeNumber, managementNumber, recipientName, recipientAddress } = record;
  const own = { noticeNumber, managementNumber, recipientName, recipientAddress };
  return { ...postcardSample.postcards[0], ...own, recipientPostalDigits, customerBarcode };
}

function digitsOf(record: Each): string {
  return String(record['recipientPostalCode']).replace(/\D/g, '');
}

/** Without white space, as layout puts some between characters. */
async function textsByPage(pdf: Buffer): Promise<string[]> {
  const file = join(folder, 'read-back.pdf');
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)('pdftotext', [file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s/g, ''));
}
