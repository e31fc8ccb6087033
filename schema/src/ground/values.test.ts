import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { OptionalDay, OptionalId, OptionalPostalCode } from './values.ts';

const messageOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('空欄でもよい欄', () => {
  it.each([OptionalDay, OptionalId, OptionalPostalCode])('空欄は、入力なしになる', (schema) => {
    expect(schema.parse('')).toBeUndefined();
    expect(schema.parse(undefined)).toBeUndefined();
  });

  it('誤りは、何を直すかをその値の言葉で言う', () => {
    expect(messageOf(OptionalPostalCode, '154')).toBe('郵便番号は7桁の数字で入力してください');
    expect(messageOf(OptionalDay, '2026-02-30')).toContain('実在する日');
    expect(messageOf(OptionalId, 'いちばん上')).toBe('選び直してください');
  });

  it('正しい値は、その値になる', () => {
    expect(OptionalPostalCode.parse('１５４−００１７')).toBe('154-0017');
    expect(OptionalDay.parse('2028-02-29')).toBe('2028-02-29');
  });
});
