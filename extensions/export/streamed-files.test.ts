/** The files of an export over many rows: right, and written in flat memory. */
import { exportColumnNames } from '@bicycles/schema/export/export-columns';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Cells, delimitedFile } from './delimited-file.ts';
import { type PositionRow, positionsCsv } from './positions-file.ts';
import { unmappableCharacters } from './unmappable-characters.ts';
import { workbookFile } from './workbook-file.ts';

async function* rowsOf(count: number, row: (index: number) => Cells): AsyncGenerator<Cells> {
  for (let index = 0; index < count; index += 1) yield row(index);
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The most memory beyond the beginning's, in MB, while a receiver takes the file as fast as it comes. */
async function mostMemory(content: AsyncIterable<Buffer>): Promise<number> {
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const start = inUse();
  let most = 0;
  for await (const _ of content) most = Math.max(most, inUse() - start);
  return most / 1024 / 1024;
}

const typical = (index: number): Cells => [
  `08U-${index}`,
  '2026-11-23',
  `三軒茶屋駅前 ${index}`,
  `備考の文がここに入ります ${index}`,
  index,
];

describe('大きな出力', () => {
  test('10万行のCSVは、行を溜めずに流れる', { timeout: 60_000 }, async () => {
    const form = { encoding: 'cp932', delimiter: ',' } as const;

    expect(await mostMemory(delimitedFile(['a', 'b', 'c', 'd', 'e'], rowsOf(100_000, typical), form))).toBeLessThan(
      150,
    );
  });

  test('全項目のExcelブックは、行が速く来ても溜めずに流れる', { timeout: 120_000 }, async () => {
    const whole = (index: number): Cells => exportColumnNames.map((_, column) => `${index}行${column}列の値`);

    // Piled up, the text of so many rows takes 145 MB, and of more rows more; as it flows, 40.
    expect(await mostMemory(workbookFile(exportColumnNames, rowsOf(40_000, whole)))).toBeLessThan(90);
  });

  test('途中で受け取りをやめたExcelブックは、書くのをやめる', async () => {
    let made = 0;
    const rows = rowsOf(1_000_000, (index) => {
      made = index;
      return typical(index);
    });

    for await (const _ of workbookFile(['managementNumber', 'removedOn', 'place', 'remarks', 'wheelInches'], rows))
      break;

    expect(made).toBeLessThan(200_000);
  });
});

describe('文字', () => {
  const row: Cells = ['=1+1', '𠮷田', '1〜2', null, -5];

  test('Shift_JISにない文字は〓になり、「?」にはならない', async () => {
    const form = { encoding: 'cp932', delimiter: ',' } as const;

    const file = await whole(
      delimitedFile(
        ['a', 'b', 'c', 'd', 'e'],
        rowsOf(1, () => row),
        form,
      ),
    );

    expect(iconv.decode(file, 'cp932')).toBe("a,b,c,d,e\r\n'=1+1,〓田,1～2,,-5\r\n");
  });

  test('地図用のCSVも、撤去場所の名の式を働かせない', async () => {
    const place = '=HYPERLINK("http://example.jp","三軒茶屋駅（北）")';
    async function* rows(): AsyncGenerator<PositionRow> {
      yield {
        managementNumber: '083-00012',
        tagNumber: null,
        status: 'stored',
        placeName: place,
        storageSiteName: '+保管所',
        removedAt: null,
        latitude: 35.64,
        longitude: 139.67,
        accuracyM: null,
        isOfRemoval: false,
        photoIds: [],
      };
    }

    const file = await whole(positionsCsv(rows(), 'https://example.jp'));

    const [, cells] = Papa.parse<string[]>(file.toString('utf8')).data;
    expect(cells).toContain(`'${place}`);
    expect(cells).toContain("'+保管所");
    expect(cells).toContain('35.64');
  });

  test('書けない文字は、行・項目とともに数え、名前を挙げるのは決めた数まで', async () => {
    const found = await unmappableCharacters(
      ['番号', '氏名'],
      rowsOf(30, (index) => [index, index % 2 ? '𠮷' : '髙']),
      3,
    );

    expect(found.unmappableCount).toBe(15);
    expect(found.unmappable).toEqual([
      { row: 3, column: '氏名', character: '𠮷' },
      { row: 5, column: '氏名', character: '𠮷' },
      { row: 7, column: '氏名', character: '𠮷' },
    ]);
  });

  test('Excelブックの文字は文字のまま、日付は日付になる', async () => {
    const file = await whole(
      workbookFile(
        ['managementNumber', 'removedOn', 'removedAt'],
        rowsOf(1, () => ['=1+1', '2026-11-23', '2026-11-23 09:05']),
      ),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(file).buffer);

    const cells = workbook.worksheets[0]?.getRow(2);
    expect(cells?.getCell(1).type).toBe(ExcelJS.ValueType.String);
    expect(cells?.getCell(2).value).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(cells?.getCell(3).value).toEqual(new Date('2026-11-23T09:05:00Z'));
  });
});
