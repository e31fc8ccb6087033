/** What a clerk sees who opens an exported file: a real LibreOffice Calc reads each form, and its cells are looked at. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cells, delimitedFile } from './delimited-file.ts';
import { workbookFile } from './workbook-file.ts';

const run = promisify(execFile);
const columns = ['managementNumber', 'tagNumber', 'removedOn', 'ownerName', 'remarks'] as const;
const header = ['整理番号', '札番号', '撤去日', '所有者氏名', '備考'];
const row: Cells = ['083-00012', '00000210', '2026-11-23', '髙﨑 花子', '=HYPERLINK("http://example.jp","見る")'];

async function* rows(): AsyncGenerator<Cells> {
  yield row;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calc-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The cells as Calc shows them. `infilter` says what the import dialogue would be told: delimiter and encoding. */
async function seenInCalc(content: AsyncIterable<Buffer>, name: string, infilter?: string): Promise<string[][]> {
  const file = join(folder, name);
  await writeFile(file, content);
  await run('soffice', [
    '--headless',
    '--norestore',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...(infilter ? [`--infilter=Text - txt - csv (StarCalc):${infilter}`] : []),
    '--convert-to',
    // Comma, quote, UTF-8, cells as they are shown.
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
    '--outdir',
    join(folder, 'seen'),
    file,
  ]);
  const seen = await readFile(join(folder, 'seen', name.replace(/\.\w+$/, '.csv')), 'utf8');
  return Papa.parse<string[]>(seen.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

const guarded = `'${String(row[4])}`;
/** Opened as CSV a number loses its leading zeros; the screen says so and offers the workbook. */
const asCsv = [header, ['083-00012', '210', expect.stringMatching(/^2026.11.23$/), '髙﨑 花子', guarded]];

test.each([
  ['Excel用（Shift_JIS）のCSV', 'cp932.csv', { encoding: 'cp932', delimiter: ',' }, '44,34,60,1'],
  ['UTF-8のCSV', 'utf8.csv', { encoding: 'utf8', delimiter: ',' }, '44,34,76,1'],
  ['テキスト', 'text.txt', { encoding: 'utf8', delimiter: '\t' }, '9,34,76,1'],
] as const)('%sは、Calcで文字も列も正しく開き、式は働かない', async (_name, file, form, infilter) => {
  expect(await seenInCalc(delimitedFile(header, rows(), form), file, infilter)).toEqual(asCsv);
});

test('Excelブックは、Calcで先頭の0も日付も残り、式は文字のまま開く', async () => {
  const [, cells] = await seenInCalc(workbookFile(columns, rows()), 'book.xlsx');

  // A date of Calc's own, so shown in the order of this machine's language.
  expect(cells).toEqual(['083-00012', '00000210', expect.stringMatching(/^11.23.2026$|^2026.11.23$/), row[3], row[4]]);
});

test('Excelブックの文字は、両端の空白も改行も失わずにCalcで開く', async () => {
  const texts = ['  083-00012', '\t札 ', '備考 ', '1行目\n2行目\n'];
  async function* blanks(): AsyncGenerator<Cells> {
    yield texts;
  }

  const [, cells] = await seenInCalc(
    workbookFile(['managementNumber', 'tagNumber', 'ownerName', 'remarks'], blanks()),
    'blanks.xlsx',
  );

  expect(cells).toEqual(texts);
});
