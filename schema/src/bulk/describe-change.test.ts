import { expect, it } from 'vitest';
import { describeChange } from './describe-change.ts';

const labelOf = (id: string) => ({ red: '赤', city: 'シティサイクル' })[id] ?? '';

it('行うことを区の職員の言葉で言う', () => {
  expect(describeChange({ kind: 'deadline-day', until: '2027-03-31' }, labelOf)).toBe('保管期限を令和9年3月31日にする');
  expect(describeChange({ kind: 'deadline-later', months: 1, days: 10 }, labelOf)).toBe('保管期限を1か月と10日延ばす');
  expect(describeChange({ kind: 'look', colourId: 'red', storageSlot: 'B-2' }, labelOf)).toBe(
    '色を「赤」にする、置き場所を「B-2」にする',
  );
  expect(describeChange({ kind: 'look', remarks: '要確認' }, labelOf)).toBe('備考に「要確認」を追記する');
  expect(describeChange({ kind: 'look', vehicleKindId: 'city', conditionMemo: 'サビ' }, labelOf)).toBe(
    '車種を「シティサイクル」にする、状況メモに「サビ」を追記する',
  );
  expect(describeChange({ kind: 'owner-set', replaces: true, ownerId: 'x' }, labelOf)).toBe(
    '同じ所有者を登録する（今の所有者と置き換える）',
  );
  expect(describeChange({ kind: 'owner-taken-over', confirmedFrom: '2025-06-01' }, labelOf)).toBe(
    '過去の撤去の所有者を引き継ぐ（令和7年6月1日以降に確認した人）',
  );
  expect(describeChange({ kind: 'hold' }, labelOf)).toBe('処分を保留する');
});
