import { expect, test } from 'vitest';
import sample from '../../../templates/return-notice/sample.json' with { type: 'json' };
import type { ReturnNotice, ReturnNoticeData } from './data/return-notice.ts';
import { readInk, readLayout } from './read-layout.ts';
import { renderDocument } from './render-document.ts';
import { alwaysVisible, sometimesVisible, windowEnvelope, windowOnSheet } from './window-envelope.ts';

const [notice] = sample.notices satisfies ReturnNotice[];
if (notice === undefined) throw new Error('The sample has no notice');

const longest = {
  recipientAddress: '東京都世田谷区世田谷四丁目二十一番二十七号見本館'.repeat(6).slice(0, 130),
  recipientName: '髙﨑合同会社'.repeat(10),
};

test.each<[string, Partial<ReturnNotice>]>([
  ['見本', {}],
  ['130文字の住所と60文字の氏名', longest],
  ['欧文の長い住所', { recipientAddress: 'Setagaya Ward, Setagaya 4-21-27, Mihon Mansion '.repeat(3).slice(0, 130) }],
  ['短い住所', { recipientAddress: '世田谷区桜1-1', recipientName: '林 一', recipientPostalCode: '〒156-0053' }],
])('宛名（%s）は用紙が上下左右に3mmずれても窓から隠れず、ほかのものは窓に見えない', async (_, changes) => {
  const printed = { ...notice, ...changes };
  const data: ReturnNoticeData = { notices: [printed] };
  const pdf = await renderDocument('return-notice', data);

  const ink = await readInk(pdf, 1, sometimesVisible);
  expect(ink?.left).toBeGreaterThanOrEqual(alwaysVisible.left);
  expect(ink?.top).toBeGreaterThanOrEqual(alwaysVisible.top);
  expect(ink?.right).toBeLessThanOrEqual(alwaysVisible.right);
  expect(ink?.bottom).toBeLessThanOrEqual(alwaysVisible.bottom);

  const [page] = await readLayout(pdf);
  const inWindow = page?.words.filter(
    ({ left, right, top, bottom }) =>
      (left + right) / 2 < sometimesVisible.right && (top + bottom) / 2 < sometimesVisible.bottom,
  );
  const { recipientPostalCode, recipientAddress, recipientName, honorific } = printed;
  expect(inWindow?.map(({ text }) => text).join('')).toBe(
    `${recipientPostalCode}${recipientAddress}${recipientName}${honorific}`.replace(/\s/g, ''),
  );
});

test('窓は封筒にも、三つ折りにした用紙の最初の面にも収まる', () => {
  expect(windowEnvelope.window.left + windowEnvelope.window.width).toBeLessThan(windowEnvelope.width);
  expect(windowOnSheet.bottom).toBeLessThan(99);
  expect(windowOnSheet.right).toBeLessThan(210);
});
