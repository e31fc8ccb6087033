import { expect, it } from 'vitest';
import { storageStatesOf } from './storage-states.ts';

const today = '2026-11-23';
const statesWith = (retentionDeadlineOn: string | null, own = {}) =>
  storageStatesOf({ retentionDeadlineOn, isBeyondUse: false, hasTheftReport: false, isReissue: false, ...own }, today);

it.each([
  ['期限がまだ決まっていなければ保管中', null, 'stored'],
  ['15日前は保管中', '2026-12-08', 'stored'],
  ['14日前からは期限間近', '2026-12-07', 'near_deadline'],
  ['期限の当日は期限間近', '2026-11-23', 'near_deadline'],
  ['期限の翌日は期限経過', '2026-11-22', 'past_deadline'],
])('%s', (_name, deadline, expected) => {
  expect(statesWith(deadline)).toEqual([expected]);
});

it('機能喪失・盗難届・再発行は、期限の状態に加わる', () => {
  expect(statesWith(null, { isBeyondUse: true, hasTheftReport: true, isReissue: true })).toEqual([
    'stored',
    'beyond_use',
    'theft_reported',
    'reissued',
  ]);
});
