import { expect, test } from 'vitest';
import { type LatestScan, latestScans } from './latest-scans-of.ts';

const scan = (scanned: string, bicycleId: string | null = null): LatestScan => ({
  scanned,
  outcome: bicycleId === null ? 'unknown' : 'found',
  managementNumber: null,
  bicycleId,
  scannedAt: '2026-05-25T01:00:00Z',
  scannedByName: '見本 一郎',
});
const scannedOf = (scans: readonly LatestScan[]) => scans.map(({ scanned }) => scanned);

test('この端末で読んだばかりの自転車は、札でも整理番号でも一度だけ先頭に並ぶ', () => {
  const known = [scan('00000002', 'bicycle-2'), scan('00000001', 'bicycle-1'), scan('99999999')];

  const scans = latestScans([scan('99999999'), scan('073-00001', 'bicycle-1')], known);

  expect(scannedOf(scans)).toEqual(['99999999', '073-00001', '00000002']);
});

test('8件より前の読み取りは省く', () => {
  const known = Array.from({ length: 8 }, (_, index) => scan(`${index}`));

  expect(scannedOf(latestScans([scan('new')], known))).toEqual(['new', '0', '1', '2', '3', '4', '5', '6']);
});
