import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceChoice } from '../masters/contracts.ts';
import { nearestPlaces } from './nearest-places.ts';

const place = (
  label: string,
  latitude: number | null,
  longitude: number | null,
  parts: Partial<PlaceChoice> = {},
): PlaceChoice => ({
  id: crypto.randomUUID(),
  code: label,
  label,
  zone: 'restricted',
  kind: 'station',
  isSelectable: true,
  parentId: null,
  line: null,
  latitude,
  longitude,
  radiusM: 300,
  storageSiteId: null,
  ...parts,
});
const places = [
  place('用賀', 35.6264, 139.6339),
  place('三軒茶屋', 35.6437, 139.67, { isSelectable: false }),
  place('三軒茶屋北', 35.645, 139.6695),
  place('三軒茶屋南', 35.6425, 139.6708),
  place('規制区域外', null, null, { zone: 'outside' }),
];
const here = { latitude: 35.6448, longitude: 139.6696 };

describe('近い撤去場所', () => {
  it('近い順に並び、北口側にいれば北が先になる', () => {
    expect(nearestPlaces(here, places).map(({ place: { label } }) => label)).toEqual([
      '三軒茶屋北',
      '三軒茶屋南',
      '用賀',
    ]);
  });

  it('半径の中にいるかを示す', () => {
    expect(nearestPlaces(here, places).map(({ isWithin }) => isWithin)).toEqual([true, true, false]);
  });

  it('半径のない場所は、真上にいても中とはしない', () => {
    expect(nearestPlaces(here, [place('半径なし', here.latitude, here.longitude, { radiusM: null })])).toMatchObject([
      { distanceM: 0, isWithin: false },
    ]);
  });

  it('駅の組と座標のない場所は選ばない', () => {
    expect(
      nearestPlaces(
        here,
        places.filter(({ isSelectable, latitude }) => !isSelectable || latitude === null),
      ),
    ).toEqual([]);
  });

  it.each([
    ['緯度1度', { latitude: 35, longitude: 139 }, { latitude: 36, longitude: 139 }, 111_195],
    [
      '東京駅から新宿駅',
      { latitude: 35.681236, longitude: 139.767125 },
      { latitude: 35.690921, longitude: 139.700258 },
      6_135,
    ],
  ])('%sの距離が合う', (_, from, to, metres) => {
    const [near] = nearestPlaces(from, [place('先', to.latitude, to.longitude)]);

    expect(Math.abs((near?.distanceM ?? 0) - metres)).toBeLessThan(30);
  });

  it('距離は往きと帰りで等しい', () => {
    const point = fc.record({
      latitude: fc.double({ min: 35, max: 36, noNaN: true }),
      longitude: fc.double({ min: 139, max: 140, noNaN: true }),
    });
    const distance = (from: typeof here, to: typeof here) =>
      nearestPlaces(from, [place('先', to.latitude, to.longitude)])[0]?.distanceM ?? Number.NaN;
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(distance(one, other)).toBeCloseTo(distance(other, one), 3);
      }),
    );
  });
});
