import { describe, expect, test } from 'vitest';
import sample from '../../../templates/return-notice/sample.json' with { type: 'json' };
import type { ReturnNotice } from './data/return-notice.ts';
import { readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';
import { renderDocument } from './render-document.ts';

const [example] = sample.notices satisfies ReturnNotice[];
if (example === undefined) throw new Error('The sample has no notice');

const notices = (count: number, changes: Partial<ReturnNotice> = {}): ReturnNotice[] =>
  Array.from({ length: count }, (_, index) => ({
    ...example,
    noticeNumber: `N08-${String(index + 1).padStart(6, '0')}`,
    managementNumber: `R082-${String(index + 501).padStart(5, '0')}`,
    recipientName: `見本　番号${index + 1}`,
    ...changes,
  }));
const render = (list: ReturnNotice[]) => renderDocument('return-notice', { notices: list });
const textOf = (page: { words: { text: string }[] }) => page.words.map(({ text }) => text).join('');

describe('返還通知書', () => {
  test.each([1, 2, 50])('%i件は1件1ページになり、どのページにもその1件だけが載る', async (count) => {
    const list = notices(count);

    const pages = await readLayout(await render(list));

    expect(pages).toHaveLength(count);
    pages.forEach((page, index) => {
      const text = textOf(page);
      expect([...text.matchAll(/N08-\d{6}/g)].map(String)).toEqual(Array(2).fill(list[index]?.noticeNumber));
      expect([...text.matchAll(/R082-\d{5}/g)].map(String)).toEqual(Array(2).fill(list[index]?.managementNumber));
      expect([...text.matchAll(/見本番号\d+/g)].map(String)).toEqual(Array(2).fill(`見本番号${index + 1}`));
    });
  });

  test('整理番号と通知番号のバーコードは、ページごとに1つずつ読める', async () => {
    const list = notices(3);

    const { barcodes } = await readPdf(await render(list));

    expect(barcodes.sort()).toEqual(list.flatMap((notice) => [notice.noticeNumber, notice.managementNumber]).sort());
  });

  test('どの値が長くても1ページに収まり、欠けない', async () => {
    const long = {
      recipientAddress: '東京都世田谷区世田谷四丁目見本館'.repeat(9).slice(0, 130),
      recipientName: '髙﨑合同会社'.repeat(10),
      place: '三軒茶屋駅周辺（北）自転車等放置禁止区域内の歩道'.repeat(2),
      model: '電動アシスト自転車（軽快車・26インチ）',
      registrationNumber: '警視庁世田谷警察署Ａ・９１８７５'.repeat(2),
      storageSiteAddress: '東京都世田谷区三軒茶屋二丁目1番1号 高架下北側',
    };

    const pages = await readLayout(await render(notices(2, long)));

    expect(pages).toHaveLength(2);
    for (const page of pages)
      for (const value of Object.values(long)) expect(textOf(page)).toContain(value.replace(/\s/g, ''));
  });

  test('空の値、命令や記号に見える値、改行のある文言は、そのまま印刷される', async () => {
    const hostile = {
      recipientName: '<&>{d.notices[i].sender}',
      recipientAddress: '&lt;𠮷😀葛󠄀',
      model: '',
      frameNumber: '',
    };
    const wording = { ...example.wording, toBring: '・一つ目\n・二つ目 <b>' };

    const pages = await readLayout(await render(notices(1, { ...hostile, wording })));

    expect(pages).toHaveLength(1);
    const [page] = pages;
    const text =
      page === undefined ? '' : textOf(page).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(text).toContain('<&>{d.notices[i].sender}');
    expect(text).toContain('&lt;𠮷');
    const [first, second] = ['・一つ目', '・二つ目'].map((start) =>
      page?.words.find((word) => word.text.startsWith(start)),
    );
    expect(second?.left).toBeCloseTo(first?.left ?? Number.NaN, 1);
    expect(second?.top).toBeGreaterThan(first?.bottom ?? Number.NaN);
  });
});
