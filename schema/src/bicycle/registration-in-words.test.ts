import { expect, it } from 'vitest';
import { registrationKinds } from './look.ts';
import { registrationInWords } from './registration-in-words.ts';

it.each([
  ['none', 'なし'],
  ['unreadable', '判読不能'],
  ['unchecked', '未確認'],
  ['tokyo', '番号未確認'],
  ['prefecture', '番号未確認'],
] as const)('番号のない自転車の防犯登録は、%s なら「%s」と書く', (registrationKind, words) => {
  expect(registrationInWords({ registrationKind, registrationNumber: null })).toBe(words);
  expect(registrationInWords({ registrationKind, registrationNumber: ' ' })).toBe(words);
});

it('番号があれば、そのまま書く', () => {
  for (const registrationKind of registrationKinds) {
    expect(registrationInWords({ registrationKind, registrationNumber: '世田谷A-1' })).toBe('世田谷A-1');
  }
});
