import { describe, expect, test } from 'vitest';
import { tagNumberFor } from '../tags/tag-number.ts';
import { type LinkedPhoto, linkAfterReading } from './link-after-reading.ts';

const scanned = tagNumberFor(1);
const other = tagNumberFor(2);
const bicycleId = '00000000-0000-4000-8000-000000000001';
const waiting: LinkedPhoto = { linkState: 'waiting', linkedBy: null, scannedTagNumber: null, bicycleTagNumber: null };
const linked: LinkedPhoto = {
  linkState: 'linked',
  linkedBy: 'scan',
  scannedTagNumber: scanned,
  bicycleTagNumber: scanned,
};

describe('写真に写った札と紐付け', () => {
  test('札の情報なしで届いた写真は、写った札の自転車に紐付ける', () => {
    expect(linkAfterReading(waiting, { number: other, bicycleId })).toBe('link');
  });

  test('写った札がまだどの自転車にも付いていなければ、札付けを待つ', () => {
    expect(linkAfterReading(waiting, { number: other, bicycleId: null })).toBe('keep');
    expect(linkAfterReading({ ...waiting, scannedTagNumber: scanned }, { number: scanned, bicycleId: null })).toBe(
      'keep',
    );
  });

  test('読み取った札と写った札が同じなら、紐付けは変わらない', () => {
    expect(linkAfterReading(linked, { number: scanned, bicycleId })).toBe('keep');
  });

  test.each([
    ['別の自転車の札', bicycleId],
    ['どの自転車にも付いていない札', null],
  ])('読み取った札と違う札（%s）が写っていれば、どちらにも付けず確認に回す', (_, seenOn) => {
    expect(linkAfterReading(linked, { number: other, bicycleId: seenOn })).toBe('conflict');
    expect(linkAfterReading({ ...waiting, scannedTagNumber: scanned }, { number: other, bicycleId: seenOn })).toBe(
      'conflict',
    );
  });

  test('札のない自転車に人が付けた写真と、人が決めた写真は動かさない', () => {
    expect(linkAfterReading({ ...linked, bicycleTagNumber: null }, { number: other, bicycleId })).toBe('keep');
    expect(linkAfterReading({ ...linked, linkedBy: 'manual' }, { number: other, bicycleId })).toBe('keep');
    expect(linkAfterReading({ ...waiting, linkedBy: 'manual' }, { number: other, bicycleId })).toBe('keep');
  });
});
