import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { expect, test } from 'vitest';
import { drawStocktake, type StocktakePaper } from '../../stock/draw-stocktake.ts';
import { readPdf } from './read-pdf.ts';

const bicycle = (number: number): StocktakePaper['missing'][number] => ({
  bicycleId: '5a4c5e00-0000-4000-8000-000000000001',
  tagNumber: tagNumberFor(1),
  managementNumber: `083-${String(number).padStart(5, '0')}`,
  placeName: '三軒茶屋北',
  look: '自転車 銀 シティサイクル（婦人車）',
  storageSlot: 'A-12',
  photoId: null,
  statusLabel: '保管中',
});
const paper = (missing: number): StocktakePaper => ({
  heading: {
    stocktakeId: '5a4c5e00-0000-4000-8000-000000000002',
    storageSiteId: '5a4c5e00-0000-4000-8000-000000000003',
    storageSiteName: '梅丘放置自転車等保管所',
    startedAt: '2026-11-23T09:00:00+09:00',
    startedByName: '見本 一郎',
    finishedAt: '2026-11-23T11:30:00+09:00',
    cancelledAt: null,
    expectedCount: 300,
    foundCount: 300 - missing,
    missingCount: missing,
    surplusCount: 1,
    note: '西側の列に1台見当たらない',
  },
  missing: Array.from({ length: missing }, (_, index) => bicycle(index + 1)),
  surplus: [
    {
      tagNumber: '00000025',
      kind: 'unknown-tag',
      scannedAt: '2026-11-23T10:00:00+09:00',
      bicycle: null,
      storageSiteName: null,
    },
  ],
  printedBy: '見本 花子',
});
const textOf = async (missing: number) => {
  const { text, pages } = await readPdf(await drawStocktake(paper(missing)));
  return { text: text.replace(/\s/g, ''), pages };
};

test('棚卸結果表に、数、不足と余りの自転車、備考、担当が載る', async () => {
  const { text, pages } = await textOf(2);

  expect(pages).toBe(1);
  for (const words of ['棚卸結果表', '梅丘放置自転車等保管所', '担当見本一郎', '083-00002', '自転車に付いていない札'])
    expect(text).toContain(words);
  expect(text).toContain('西側の列に1台見当たらない');
  expect(text).toContain('1/1');
});

test('不足が多いときも、全台がページに分かれて載り、ページ番号が付く', async () => {
  const { text, pages } = await textOf(90);

  expect(pages).toBeGreaterThan(1);
  for (let number = 1; number <= 90; number += 1) expect(text).toContain(`083-${String(number).padStart(5, '0')}`);
  expect(text).toContain(`${pages}/${pages}`);
});

test('不足がなければ、ないと書く', async () => {
  expect((await textOf(0)).text).toContain('ありません。');
});
