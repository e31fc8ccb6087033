import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, quadrilateralAround } from './quadrilateral.ts';

/** Dots all over a rectangle of 80 × 30 that is turned by this angle round 200, 200. */
function turnedRectangle(angle: number) {
  return Array.from({ length: 81 }, (_, x) => Array.from({ length: 31 }, (__, y) => ({ x: x - 40, y: y - 15 })))
    .flat()
    .map(({ x, y }) => ({
      x: 200 + x * Math.cos(angle) - y * Math.sin(angle),
      y: 200 + x * Math.sin(angle) + y * Math.cos(angle),
    }));
}

test('どの向きの長方形でも、その4つの角を見つける', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: Math.PI, noNaN: true }), (angle) => {
      const corners = quadrilateralAround(turnedRectangle(angle)) ?? [];

      expect(corners).toHaveLength(4);
      expect(areaOf(corners)).toBeCloseTo(80 * 30, 3);
    }),
  );
});

test('角の欠けた長方形は、欠けた角を補って囲む', () => {
  const chipped = turnedRectangle(0).filter(({ x, y }) => x + y > 400 - 40 - 15 + 6);

  expect(areaOf(quadrilateralAround(chipped) ?? [])).toBeCloseTo(80 * 30, 3);
});

test.each([[[]], [[{ x: 1, y: 1 }]], [turnedRectangle(0).filter(({ y }) => y === 200)]])(
  '何も囲まない点からは、四角形を作らない',
  (dots) => {
    expect(quadrilateralAround(dots)).toBeUndefined();
  },
);
