/** Drawn papers as a person sees them: by their picture and their fonts, not by the text layer alone. */
import { describe, expect, test } from 'vitest';
import { drawList } from '../../export/draw-list.ts';
import { drawStocktake } from '../../stock/draw-stocktake.ts';
import { drawLabelSheet } from '../../tags/label-sheet.ts';
import { type AddressLabel, drawAddressLabels } from './address-labels.ts';
import { linesOf, readInk, readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';

const placement = { startPosition: 1, offsetXMm: 0, offsetYMm: 0, scalePercent: 100, createdAt: new Date(0) };
const label: AddressLabel = { postalCode: '', address: '世', name: '見本', honorific: '様' };
const labelOf = (changes: Partial<AddressLabel>) => drawAddressLabels([{ ...label, ...changes }], placement);
/** Where the address's only line stands on the first label, as far as its first letter and a bit more reach. */
const firstLetter = { left: 23, top: 37.5, right: 27, bottom: 43 };

const linesOn = async (pdf: Promise<Buffer>) => linesOf((await readLayout(await pdf))[0]?.words ?? []);

const papers: Readonly<Record<string, (name: string) => Promise<Buffer>>> = {
  宛名ラベル: (name) => labelOf({ name }),
  札: (title) => drawLabelSheet(['00000013'], { ...placement, title }),
  一覧: (name) =>
    drawList({ title: '一覧', conditions: name, printedBy: '', columns: [{ label: '氏名' }], rows: [[name]] }),
  棚卸結果表: (printedBy) =>
    drawStocktake({
      heading: {
        stocktakeId: '5a4c5e00-0000-4000-8000-000000000002',
        storageSiteId: '5a4c5e00-0000-4000-8000-000000000003',
        storageSiteName: '梅丘',
        startedAt: '2026-11-23T09:00:00+09:00',
        startedByName: printedBy,
        finishedAt: null,
        cancelledAt: null,
        expectedCount: 0,
        foundCount: 0,
        missingCount: 0,
        surplusCount: 0,
        note: printedBy,
      },
      missing: [],
      surplus: [],
      printedBy,
    }),
};

describe.each(Object.entries(papers))('%s', (_, draw) => {
  test('欧文の氏名と珍しい漢字は、その字のある書体で印刷される', async () => {
    const { fonts, text } = await readPdf(await draw('Nguyễn Thị Ánh 髙﨑 𠮷郎'));

    expect(text).toContain('NguyễnThịÁnh髙﨑𠮷郎');
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    const names = fonts.map(({ name }) => name.slice(7)).sort();
    expect(names).toEqual(['IPAexGothic', 'IPAmjMincho', 'LiberationSans']);
  });

  test('符号が別の文字として入力された氏名も、同じ形で印刷される', async () => {
    const [one, other] = await Promise.all(
      ['Nguyễn が', 'Nguyễn が'.normalize('NFD')].map(async (name) => readPdf(await draw(name))),
    );

    expect(other?.picture.equals(one?.picture ?? Buffer.of())).toBe(true);
  });
});

describe('宛名ラベルの文字', () => {
  test('声調の付く文字は、符号が横にずれず文字の上に付く', async () => {
    const [plain, marked] = await Promise.all(
      ['e', 'ễ'].map(async (address) => readInk(await labelOf({ address }), 1, firstLetter)),
    );

    const widthOf = (area: typeof plain) => (area?.right ?? 0) - (area?.left ?? 0);
    const heightOf = (area: typeof plain) => (area?.bottom ?? 0) - (area?.top ?? 0);
    expect(widthOf(plain)).toBeGreaterThan(1);
    expect(widthOf(marked) / widthOf(plain)).toBeLessThan(1.35);
    expect(heightOf(marked) / heightOf(plain)).toBeGreaterThan(1.3);
  });

  test('髙・﨑・𠮷は□にならず、字形で印刷される', async () => {
    const pictureOf = async (address: string) => (await readPdf(await labelOf({ address }))).picture;
    // What no font has is drawn as one and the same box; plane 5 of Unicode is empty.
    const [box, ...others] = await Promise.all(['\u{50001}', '\u{50002}', '髙', '﨑', '𠮷'].map(pictureOf));

    expect(others.map((picture) => picture.equals(box ?? Buffer.of()))).toEqual([true, false, false, false]);
  });

  test.each(Array.from({ length: 9 }, (_, index) => index))(
    '住所は、前が%i文字長くても、番地の途中で行が変わらない',
    async (more) => {
      const number = '五丁目12番地3号';
      const address = `東京都世田谷区${'世'.repeat(more)}見本${number}グランドメゾン世田谷壱番館1203号室`;

      const lines = await linesOn(labelOf({ address }));

      expect(lines.length).toBeGreaterThan(2);
      expect(lines.some((line) => line.includes(number))).toBe(true);
      expect(lines.some((line) => line.includes('1203号室'))).toBe(true);
    },
  );

  test.each([16, 17, 18, 19, 20, 21, 22])('%i文字の氏名の「様」は、行に一つだけ残らない', async (length) => {
    const lines = await linesOn(labelOf({ name: '髙﨑合同会社世田谷支店'.repeat(3).slice(0, length) }));

    expect(lines.at(-1)).toMatch(/[髙﨑合同会社世田谷支店]様$/u);
  });

  test('どれほど長い宛名も、隣のラベルに掛からず、最後の文字まで印刷される', async () => {
    const pdf = await labelOf({ address: '東京都世田谷区'.repeat(60), name: '長い名'.repeat(60) });

    expect((await readPdf(pdf)).text.replace(/\s/g, '')).toContain(`${'長い名'.repeat(60)}様`);
    expect(await readInk(pdf, 1, { left: 18.6 + 86.4 - 4, top: 0, right: 210, bottom: 297 })).toBeUndefined();
    expect(await readInk(pdf, 1, { left: 0, top: 21.6 + 42.3 - 4, right: 210, bottom: 297 })).toBeUndefined();
  });
});
