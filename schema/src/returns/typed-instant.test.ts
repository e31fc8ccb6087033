import { expect, test } from 'vitest';
import { typedInstant } from './typed-instant.ts';

const schema = typedInstant('届出の日時');

test('日時の欄に入れた時刻は、東京の時刻として読む', () => {
  expect(schema.parse('2026-11-18T18:30')).toBe('2026-11-18T18:30:00.000+09:00');
  expect(schema.parse('2026-11-18T09:30:00Z')).toBe('2026-11-18T09:30:00Z');
});

test('空の欄と、ない日時は断る', () => {
  expect(schema.safeParse('').error?.issues[0]?.message).toBe('届出の日時を入力してください');
  for (const text of ['2026-02-30T10:00', '11月18日', '2026-11-18']) expect(schema.safeParse(text).success).toBe(false);
});
