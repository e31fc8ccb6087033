import { expect, test } from 'vitest';
import { withoutLeadingZeros } from './without-leading-zeros.ts';

test.each([
  ['北沢C00718', '北沢C718'],
  ['北沢C718', '北沢C718'],
  ['北沢C000', '北沢C0'],
  ['北沢C700', '北沢C700'],
  ['京都府B01020', '京都府B1020'],
  ['a01b05', 'a1b5'],
  ['00718', '00718'],
  ['001234567890', '001234567890'],
  ['', ''],
])('「%s」は「%s」', (key, expected) => {
  expect(withoutLeadingZeros(key)).toBe(expected);
});
