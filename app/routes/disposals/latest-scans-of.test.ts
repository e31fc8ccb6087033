import type { DisposalItem } from '@bicycles/schema/disposal/contracts';
import { expect, test } from 'vitest';
import { type LatestScan, latestScans } from './latest-scans-of.ts';

const item = (number: number, state: DisposalItem['state'], scannedAt: string | null): DisposalItem => ({
  bicycleId: `bicycle-${number}`,
  managementNumber: `073-0000${number}`,
  tagNumber: `0000000${number}`,
  state,
  kind: 'scrapped',
  yen: null,
  look: '',
  registrationNumber: null,
  frameNumber: null,
  storageSlot: null,
  removedOn: '2026-03-02',
  retentionDeadlineOn: '2026-05-02',
  isBeyondUse: false,
  photoId: null,
  status: 'stored',
  statusLabel: '保管中',
  scannedAt,
  scannedByName: '見本 一郎',
  reason: null,
  blockedReasons: [],
});
const extra = (scanned: string, scannedAt: string): LatestScan => ({
  scanned,
  outcome: 'unknown',
  managementNumber: null,
  bicycleId: null,
  scannedAt,
  scannedByName: '見本 一郎',
});

test('すべての端末の読み取りが、新しい順に並ぶ', () => {
  const items = [item(1, 'found', '2026-05-25T01:00:00Z'), item(2, 'found', '2026-05-25T01:02:00Z')];

  const scans = latestScans([], items, [extra('99999999', '2026-05-25T01:01:00Z')]);

  expect(scans.map(({ scanned }) => scanned)).toEqual(['00000002', '99999999', '00000001']);
});

test('まだ読んでいない自転車は並ばない', () => {
  expect(latestScans([], [item(1, 'listed', null), item(2, 'not_found', null)], [])).toEqual([]);
});

test('この端末で読んだばかりの自転車は、札でも整理番号でも一度だけ先頭に並ぶ', () => {
  const items = [item(1, 'found', '2026-05-25T01:00:00Z'), item(2, 'found', '2026-05-25T01:02:00Z')];
  const byNumber = { ...extra('073-00001', '2026-05-25T01:03:00Z'), outcome: 'found' as const, bicycleId: 'bicycle-1' };

  const scans = latestScans([byNumber], items, []);

  expect(scans.map(({ scanned }) => scanned)).toEqual(['073-00001', '00000002']);
});

test('8件より前の読み取りは省く', () => {
  const extras = Array.from({ length: 12 }, (_, index) => extra(`${index}`, `2026-05-25T01:${10 + index}:00Z`));

  expect(latestScans([], [], extras)).toHaveLength(8);
});
