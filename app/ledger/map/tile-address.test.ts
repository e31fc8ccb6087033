import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TilePlace, tileAddress } from './tile-address.ts';

const tilesUrl = 'http://chizu.example/std/{z}/{x}/{y}.png?from={z}';

test('場所の数が、設定のアドレスのそれぞれの所に入る', () => {
  const place = TilePlace.parse({ z: '15', x: '29100', y: '12905' });

  expect(tileAddress(tilesUrl, place)).toBe('http://chizu.example/std/15/29100/12905.png?from=15');
});

test.each([
  { z: '15', x: '32768', y: '0' },
  { z: '15', x: '0', y: '32768' },
  { z: '21', x: '0', y: '0' },
  { z: '-1', x: '0', y: '0' },
  { z: '15', x: '1.5', y: '0' },
  { z: '15', x: '../../secret', y: '0' },
  { z: '15', x: '0', y: '@127.0.0.1:1' },
  { z: '15', x: '0', y: '0?host=example.jp' },
  { z: '15', x: '0' },
])('地図の外や、数でない場所（z=$z x=$x y=$y）は、尋ねない', (place) => {
  expect(TilePlace.safeParse(place).success).toBe(false);
});

test('どんな文字でも、通った場所は設定のサーバーのアドレスになる', () => {
  const number = fc.string({ unit: fc.constantFrom(...'0123456789.ex-@/?# '), maxLength: 5 });
  fc.assert(
    fc.property(number, number, (x, y) => {
      const place = TilePlace.safeParse({ z: '15', x, y });
      const address = place.success ? tileAddress(tilesUrl, place.data) : '';

      expect(address).toMatch(/^$|^http:\/\/chizu\.example\/std\/15\/\d+\/\d+\.png\?from=15$/);
    }),
  );
});
