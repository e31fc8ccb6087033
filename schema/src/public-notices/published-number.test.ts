import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishedNumber } from './published-number.ts';

it.each([
  ['警視庁 世田谷A・91875', '警視庁 世田谷A・***75'],
  ['神奈川 12-3456', '神奈川 **-**56'],
  ['７１２３', '**２３'],
  ['A1', 'A1'],
])('%s は %s と伏せる', (number, masked) => {
  expect(publishedNumber(number, 'masked')).toBe(masked);
});

it('区の決めた書き方で、番号・有無を出し、番号がなければ「なし」とする', () => {
  expect(publishedNumber('警視庁 世田谷A・91875', 'full')).toBe('警視庁 世田谷A・91875');
  expect(publishedNumber('警視庁 世田谷A・91875', 'hidden')).toBe('あり');
  for (const form of ['full', 'masked', 'hidden'] as const) {
    expect(publishedNumber(null, form)).toBe('なし');
    expect(publishedNumber(' ', form)).toBe('なし');
  }
});

it('伏せた番号に残る数字は、多くて2桁である', () => {
  fc.assert(
    fc.property(fc.string(), (number) => {
      const masked = publishedNumber(number, 'masked');
      if (masked !== 'なし') expect((masked.match(/[0-9０-９]/g) ?? []).length).toBeLessThanOrEqual(2);
    }),
  );
});
