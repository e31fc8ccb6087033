import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOrder } from './line-order.ts';

const at = (name: string, longitude: number) => ({ name, latitude: 35.66, longitude });

test('駅の並びがばらばらでも、端から順につながる', () => {
  const stations = [at('豪徳寺', 139.647), at('成城学園前', 139.599), at('下北沢', 139.668), at('経堂', 139.636)];

  const names = lineOrder(stations).map(({ name }) => name);

  expect([names, names.toReversed()]).toContainEqual(['成城学園前', '経堂', '豪徳寺', '下北沢']);
});

test('どの駅も一度ずつ通る', () => {
  const degree = fc.double({ min: 35, max: 140, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ latitude: degree, longitude: degree }), { maxLength: 12 }), (stations) => {
      const ordered = lineOrder(stations);

      expect(ordered).toHaveLength(stations.length);
      expect(new Set(ordered)).toEqual(new Set(stations));
    }),
  );
});
