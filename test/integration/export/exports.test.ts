import { ExportBicycles, type ExportForm, PreviewExport } from '@bicycles/schema/export/contracts';
import type { ExportColumn } from '@bicycles/schema/export/export-columns';
import { EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readLayout } from '../../../extensions/ground/documents/read-layout.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { manyBicycles } from '../../builders/many-bicycles.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const columns: ExportColumn[] = ['managementNumber', 'removedOn', 'remarks', 'ownerName'];

/** A stored bicycle with a difficult owner and remarks that a spreadsheet would run. */
async function aDifficultBicycle() {
  const [office, call] = [await as('office'), await as('call')];
  const { id, revision } = await aBicycle().inState('stored');
  const edited = await office.send(EditBicycle, {
    bicycleId: id,
    revision,
    registrationKind: 'none',
    remarks: '=HYPERLINK("http://example.jp","見る")',
  });
  await call.send(SetOwner, { bicycleId: id, revision: edited.revision, name: '𠮷田 髙子' });
  return seen(id);
}

async function exported(bicycleIds: string[], form: ExportForm, more: object = {}): Promise<Buffer> {
  return (await as('office')).print(ExportBicycles, { set: { bicycleIds }, form, columns, ...more });
}

const parsed = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: true }).data;

test('Shift_JISにない文字は出力の前に行・項目・文字を示し、勝手に置き換えない', async () => {
  const office = await as('office');
  const { id, managementNumber, removedOn } = await aDifficultBicycle();

  const preview = await office.send(PreviewExport, { set: { bicycleIds: [id] }, form: 'csv-cp932', columns });
  expect(preview).toEqual({
    count: 1,
    unmappableCount: 1,
    unmappable: [{ row: 2, column: '所有者氏名', character: '𠮷' }],
  });
  expect((await failureOf(exported([id], 'csv-cp932'))).code).toBe('not-in-cp932');

  const replaced = parsed(iconv.decode(await exported([id], 'csv-cp932', { unmappable: 'replace' }), 'cp932'));
  expect(replaced).toEqual([
    ['整理番号', '撤去日', '備考', '所有者氏名'],
    [managementNumber, removedOn, '\'=HYPERLINK("http://example.jp","見る")', '〓田 髙子'],
  ]);
});

test('UTF-8のCSV・テキスト・Excelブックは文字をそのまま残し、式は働かず、日付は日付になる', async () => {
  const { id, managementNumber, removedOn } = await aDifficultBicycle();

  const utf8 = (await exported([id], 'csv-utf8')).toString('utf8');
  const text = (await exported([id], 'text')).toString('utf8');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await exported([id], 'xlsx')).buffer);
  const row = workbook.worksheets[0]?.getRow(2);

  expect(utf8.startsWith('\uFEFF')).toBe(true);
  expect(parsed(utf8.slice(1))[1]?.[3]).toBe('𠮷田 髙子');
  expect(parsed(text.slice(1), '\t')[1]).toEqual(parsed(utf8.slice(1))[1]);
  expect(row?.getCell(1).value).toBe(managementNumber);
  expect(row?.getCell(2).value).toEqual(new Date(`${removedOn}T00:00:00Z`));
  expect(row?.getCell(3).type).toBe(ExcelJS.ValueType.String);
  expect(row?.getCell(4).value).toBe('𠮷田 髙子');
});

test('位置は経度・緯度の順のGeoJSONと、式の印を足さないCSVで出て、写真のリンクが開ける', async () => {
  const [storage] = [await as('storage')];
  const { id, tagNumber, managementNumber } = await aBicycle().inState('stored');
  await rowsOf('update bicycles set removed_latitude = 35.6436, removed_longitude = 139.6703 where id = $1', [id]);
  await storage.upload(await aPicture(), { tagNumber, kind: 'intake', takenAt: new Date().toISOString() });
  const [photo] = (await seen(id)).photos;
  const link = `https://bicycles.example.jp/photos/${photo?.id}/image`;
  const origin = 'https://bicycles.example.jp';

  const map = JSON.parse((await exported([id], 'positions-geojson', { columns: [], origin })).toString('utf8'));
  const csv = parsed((await exported([id], 'positions-csv', { columns: [], origin })).toString('utf8').slice(1));

  expect(map).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [139.6703, 35.6436] },
        properties: { 整理番号: managementNumber, 位置の種類: '撤去時', 写真: [link] },
      },
    ],
  });
  expect(Object.fromEntries(csv[0]?.map((name, index) => [name, csv[1]?.[index]]) ?? [])).toMatchObject({
    緯度: '35.6436',
    経度: '139.6703',
    写真: link,
  });
});

test('一覧の印刷は、各ページに条件・件数・項目名・ページ番号が入り、全件が載る', async () => {
  const ids = await manyBicycles(120);
  const { managementNumber } = await seen(ids[0] ?? '');

  const pages = await readLayout(await exported(ids, 'pdf'));

  const texts = pages.map(({ words }) => words.map(({ text }) => text).join(''));
  expect(pages.length).toBeGreaterThan(2);
  texts.forEach((text, index) => {
    for (const part of ['放置自転車一覧', '120件', '一覧から選んだ120件', '整理番号']) expect(text).toContain(part);
    expect(text.replaceAll(' ', '')).toContain(`${index + 1}/${pages.length}`);
  });
  expect(texts.join('').split(managementNumber ?? '-').length - 1).toBe(120);
});

test('だれが・どの条件で・どの項目を・何件出力したかが証跡に残る', async () => {
  const { id } = await aBicycle().inState('stored');
  await exported([id], 'csv-utf8');

  const [entry] = await rowsOf<{ actor_role: string; details: object }>(
    `select actor_role, details from audit_entries
      where action = '/export/export-bicycles' and details -> 'set' -> 'bicycleIds' ->> 0 = $1`,
    [id],
  );

  expect(entry).toMatchObject({
    actor_role: 'office',
    details: { set: { bicycleIds: [id] }, form: 'csv-utf8', columns, count: 1 },
  });
});

test('項目を選ばない出力と、権限のない人の出力は断る', async () => {
  const { id } = await aBicycle().inState('removed');
  const wish = { set: { bicycleIds: [id] }, form: 'csv-utf8' as const, columns };

  expect((await failureOf((await as('street')).print(ExportBicycles, wish))).status).toBe(403);
  const empty = await failureOf((await as('office')).print(ExportBicycles, { ...wish, columns: [] }));
  expect(empty.fields).toMatchObject({ columns: '出力する項目を選んでください' });
});
