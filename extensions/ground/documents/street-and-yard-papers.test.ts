/** What the street and yard papers do with more, less and longer values than their samples have. */
import { expect, test, vi } from 'vitest';
import custodyReceipt from '../../../templates/custody-receipt/sample.json' with { type: 'json' };
import dailyReport from '../../../templates/daily-report/sample.json' with { type: 'json' };
import exemptionApplication from '../../../templates/exemption-application/sample.json' with { type: 'json' };
import ledgerCard from '../../../templates/ledger-card/sample.json' with { type: 'json' };
import paymentNotice from '../../../templates/payment-notice/sample.json' with { type: 'json' };
import photoSheet from '../../../templates/photo-sheet/sample.json' with { type: 'json' };
import transportList from '../../../templates/transport-list/sample.json' with { type: 'json' };
import type { CustodyReceiptData } from './data/custody-receipt.ts';
import type { DailyReportData } from './data/daily-report.ts';
import type { ExemptionApplicationData } from './data/exemption-application.ts';
import type { LedgerCardData } from './data/ledger-card.ts';
import type { PaymentNoticeData } from './data/payment-notice.ts';
import type { PhotoSheetData } from './data/photo-sheet.ts';
import type { TransportListData } from './data/transport-list.ts';
import { readPdf } from './read-pdf.ts';
import { renderDocument } from './render-document.ts';

vi.setConfig({ testTimeout: 120_000 });

const name = '髙﨑合同会社'.repeat(10);
const address = '東京都世田谷区世田谷四丁目見本館'.repeat(9).slice(0, 130);
const [bicycle] = (transportList satisfies TransportListData).rows;
const [photo] = (photoSheet satisfies PhotoSheetData).photos;
const print = async (kind: string, data: object) => readPdf(await renderDocument(kind, data));

test.each([
  [
    'exemption-application',
    {
      ...(exemptionApplication satisfies ExemptionApplicationData),
      claimantName: name,
      claimantNameKana: name,
      claimantAddress: address,
    },
  ],
  [
    'custody-receipt',
    { ...(custodyReceipt satisfies CustodyReceiptData), recipientName: name, recipientAddress: address },
  ],
  ['payment-notice', { ...(paymentNotice satisfies PaymentNoticeData), payerName: name, payerAddress: address }],
])('%s は60文字の氏名と130文字の住所でも1枚に収まり、欠けない', async (kind, data) => {
  const paper = await print(kind, data);

  expect(paper.pages).toBe(1);
  expect(paper.text).toContain(name.slice(-20));
  expect(paper.text).toContain(address.slice(-20));
});

test('移送リストは100台でも全部のバーコードが読め、見出しが各ページに付く', async () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    ...bicycle,
    managementNumber: `R082-${String(index + 1).padStart(5, '0')}`,
  }));

  const paper = await print('transport-list', { ...transportList, rows });

  expect(paper.barcodes.toSorted()).toEqual(rows.map((row) => row.managementNumber));
  expect(paper.text.split('状況メモ')).toHaveLength(paper.pages + 1);
});

test.each([
  ['transport-list', { ...transportList, rows: [] }, '該当なし'],
  ['photo-sheet', { ...photoSheet, photos: [] }, '写真なし'],
  ['ledger-card', { ...(ledgerCard satisfies LedgerCardData), photos: [] }, '写真なし'],
  ['daily-report', { ...(dailyReport satisfies DailyReportData), denominations: [] }, '金種の記録なし'],
])('%s の一覧が空なら、そのことを1枚に印刷する', async (kind, data, words) => {
  const paper = await print(kind, data);

  expect(paper.pages).toBe(1);
  expect(paper.text).toContain(words);
});

test.each([
  [1, 1],
  [6, 1],
  [7, 2],
  [30, 5],
])('写真票は%i枚の写真を%iページに、欠けずに印刷する', async (count, pages) => {
  const photos = Array.from({ length: count }, (_, index) => ({ ...photo, scene: `場面${index + 1}番` }));

  const paper = await print('photo-sheet', { ...photoSheet, photos });

  expect(paper.pages).toBe(pages);
  for (const { scene } of photos) expect(paper.text).toContain(scene);
});

test('作業日報の特記事項は改行のまま印刷される', async () => {
  const lines = Array.from({ length: 8 }, (_, index) => `${index + 1}行目`);

  const tall = await print('daily-report', { ...dailyReport, remarks: lines.join('\n') });
  const flat = await print('daily-report', { ...dailyReport, remarks: lines.join(' ') });

  expect(tall.text).toContain(lines.join(''));
  expect(tall.picture.equals(flat.picture)).toBe(false);
});
