import { expect, test } from 'vitest';
import { completeCode, mayReplace } from './use-address-filling.ts';

test('空欄と、自動で入れたままの住所だけを置き換える', () => {
  expect(mayReplace('', '')).toBe(true);
  expect(mayReplace('東京都世田谷区北沢', '東京都世田谷区北沢')).toBe(true);
  expect(mayReplace('東京都世田谷区北沢2-8-18', '東京都世田谷区北沢')).toBe(false);
});

test.each([
  ['154-0024', '1540024'],
  ['１５４００２４', '1540024'],
  ['〒154 0024', '1540024'],
  ['154-002', undefined],
  ['154-00245', undefined],
])('%s は7桁の番号として %s', (typed, code) => {
  expect(completeCode(typed)).toBe(code);
});
