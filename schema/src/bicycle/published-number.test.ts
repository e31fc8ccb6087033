import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrationKindLabels } from './look.ts';
import { publishedNumber } from './published-number.ts';

const seen = (registrationNumber: string | null) => ({ registrationKind: 'tokyo' as const, registrationNumber });

it.each([
  ['警視庁 世田谷A・91875', '警視庁 世田谷A・***75'],
  ['神奈川 12-3456', '神奈川 **-**56'],
  ['７１２３', '**２３'],
  ['A1', 'A1'],
])('%s は %s と伏せる', (number, masked) => {
  expect(publishedNumber(seen(number), 'masked')).toBe(masked);
});

it('区の決めた書き方で、番号・有無を出し、番号がなければ、見た結果か「未確認」を書く', () => {
  expect(publishedNumber(seen('警視庁 世田谷A・91875'), 'full')).toBe('警視庁 世田谷A・91875');
  expect(publishedNumber(seen('警視庁 世田谷A・91875'), 'hidden')).toBe('あり');
  for (const form of ['full', 'masked', 'hidden'] as const) {
    for (const registrationKind of ['none', 'unreadable', 'unchecked'] as const) {
      const words = registrationKindLabels[registrationKind];
      expect(publishedNumber({ registrationKind, registrationNumber: null }, form)).toBe(words);
      expect(publishedNumber({ registrationKind, registrationNumber: ' ' }, form)).toBe(words);
    }
  }
});

it('伏せた番号に残る数字は、多くて2桁である', () => {
  fc.assert(
    fc.property(fc.string(), (number) => {
      const masked = publishedNumber(seen(number), 'masked');
      expect((masked.match(/[0-9０-９]/g) ?? []).length).toBeLessThanOrEqual(2);
    }),
  );
});
