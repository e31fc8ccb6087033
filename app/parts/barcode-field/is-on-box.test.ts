import { describe, expect, test } from 'vitest';
import { isOnBox } from './is-on-box.ts';

const box = [
  [100, 100],
  [300, 100],
  [300, 160],
  [100, 160],
] as const;

describe('狙っているバーコード', () => {
  test('バーコードの上と、そのすぐ脇までを狙っているとみなす', () => {
    expect(isOnBox({ x: 200, y: 130 }, box)).toBe(true);
    expect(isOnBox({ x: 290, y: 110 }, box)).toBe(true);
    expect(isOnBox({ x: 200, y: 220 }, box)).toBe(true);
  });

  test('隣の札は狙っていない', () => {
    expect(isOnBox({ x: 200, y: 260 }, box)).toBe(false);
    expect(isOnBox({ x: 420, y: 130 }, box)).toBe(false);
  });

  test('場所の分からないバーコードは狙っていない', () => {
    expect(isOnBox({ x: 200, y: 130 }, undefined)).toBe(false);
    expect(isOnBox({ x: 200, y: 130 }, [])).toBe(false);
    expect(isOnBox({ x: 200, y: 130 }, [[100], [300]])).toBe(false);
  });
});
