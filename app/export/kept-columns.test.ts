import { exportColumnNames, exportColumns, usualColumns } from '@bicycles/schema/export/export-columns';
import { expect, test } from 'vitest';
import { keepExportColumns, keptExportColumns } from './kept-columns.server.ts';

const userId = '0b7f2f0e-6f0b-4c57-9a59-1f7f3f3f3f3f';
const otherId = '5c1d2e3f-6f0b-4c57-9a59-1f7f3f3f3f3f';

/** What the browser sends the next time. */
const withCookie = (setCookie: string) =>
  new Request('http://localhost/ledger/export', { headers: { cookie: setCookie.split(';')[0] ?? '' } });

test('選んだ項目は、次も同じ項目から始まる', () => {
  const request = withCookie(keepExportColumns(userId, ['tagNumber', 'ownerName']));

  expect(keptExportColumns(request, userId, true)).toEqual(['tagNumber', 'ownerName']);
});

test('所有者を見られない人には、取っておいた中の所有者の項目が戻らない', () => {
  const request = withCookie(keepExportColumns(userId, exportColumnNames));

  const columns = keptExportColumns(request, userId, false);

  expect(columns.map((name) => exportColumns[name].group)).not.toContain('owner');
  expect(columns).toContain('managementNumber');
});

test('所有者の項目だけを取っておいた人が見られなくなると、何も選ばれていない', () => {
  const request = withCookie(keepExportColumns(userId, ['ownerName']));

  expect(keptExportColumns(request, userId, false)).toEqual([]);
});

test('ほかの人が選んだ項目は出ない', () => {
  const request = withCookie(keepExportColumns(otherId, ['remarks']));

  expect(keptExportColumns(request, userId, true)).toEqual(usualColumns);
});

test.each(['', '無い項目', 'ownerName%3B'])('読めない値（%s）は、初期の項目になる', (value) => {
  const cookie = keepExportColumns(userId, ['remarks']).split('=')[0];

  expect(keptExportColumns(withCookie(`${cookie}=${encodeURI(value)}`), userId, true)).toEqual(usualColumns);
});

test('すべての項目を取っておいても、ブラウザーが受け取れる大きさに収まる', () => {
  expect(keepExportColumns(userId, exportColumnNames).length).toBeLessThan(2_000);
});
