import { expect, test } from 'vitest';
import { describeConditions, withoutCondition } from './describe-conditions.ts';
import { searchChoices } from './search-choices.ts';

const red = { id: '0b6c1f9e-0000-4000-8000-000000000001', code: 'red', label: '赤' };
const choices = searchChoices({
  today: '2026-11-23',
  codes: { colour: [red] },
  places: [],
  storageSites: [],
  policeBodies: [],
  fees: [],
  waitMinutes: 30,
  mayStandIn: false,
});
const words = (typed: Record<string, string>) => describeConditions(typed, choices).map((given) => given.words);

test('条件を窓口の言葉で並べる', () => {
  expect(
    words({
      colourIds: red.id,
      statuses: 'stored,removed',
      registrationNumber: '世田谷A',
      'days.removed.from': '2026-11-01',
      'days.final.to': '2026-11-20',
      'flags.isUndelivered': 'no',
    }),
  ).toEqual([
    '撤去日：R8.11.1～',
    '最終処理日：～R8.11.20',
    '色：赤',
    '状態：保管中・撤去済',
    '防犯登録番号：世田谷A',
    '返戻：なし',
  ]);
});

test('同じ日から同じ日までは1日として示し、実在しない日は入れたまま示す', () => {
  expect(words({ 'days.removed.from': '2026-11-01', 'days.removed.to': '2026-11-01' })).toEqual(['撤去日：R8.11.1']);
  expect(words({ 'days.removed.from': '2026-02-30' })).toEqual(['撤去日：2026-02-30～']);
});

test('期間の条件を外すと、始めと終わりの両方が消える', () => {
  const typed = { 'days.removed.from': '2026-11-01', 'days.removed.to': '2026-11-02', colourIds: red.id };

  expect(withoutCondition(typed, 'days.removed')).toEqual({ colourIds: red.id });
});
