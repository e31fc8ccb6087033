import { describe, expect, test } from 'vitest';
import { exifInstant } from './exif-facts.ts';

describe('写真の撮影日時', () => {
  test('時差の記録があればそれに従う', () => {
    expect(exifInstant('2026:11:23 09:15:00', '+02:00')).toBe('2026-11-23T09:15:00+02:00');
  });

  test('時差の記録がなければ日本時間とみなす', () => {
    expect(exifInstant('2026:11:23 09:15:00', undefined)).toBe('2026-11-23T09:15:00+09:00');
    expect(exifInstant('2026:11:23 09:15:00', '   :  ')).toBe('2026-11-23T09:15:00+09:00');
  });

  test('時計の合っていないカメラの空の日時は使わない', () => {
    expect(exifInstant('0000:00:00 00:00:00', undefined)).toBeUndefined();
    expect(exifInstant('    :  :     :  :  ', undefined)).toBeUndefined();
    expect(exifInstant(undefined, '+09:00')).toBeUndefined();
  });
});
