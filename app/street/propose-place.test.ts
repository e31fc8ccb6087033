import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import { describe, expect, it } from 'vitest';
import { proposePlace } from './propose-place.ts';

const aPlace = (label: string, latitude: number, longitude: number, part: Partial<PlaceChoice> = {}): PlaceChoice => ({
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
  ...part,
});
const station = aPlace('三軒茶屋北', 35.645, 139.67);
const outside = aPlace('世田谷区域外', 35.655, 139.65, { zone: 'outside', kind: 'outside', radiusM: null });
const places = [outside, station];

describe('撤去場所の提案', () => {
  it('駅の範囲の中ではその駅を提案する', () => {
    expect(proposePlace({ latitude: 35.6455, longitude: 139.6705, accuracyM: 12 }, places)?.place).toBe(station);
  });

  it('どの駅の範囲にも入らないときは、駅の方が近くても区域外を提案する', () => {
    expect(proposePlace({ latitude: 35.6485, longitude: 139.67, accuracyM: 12 }, places)?.place).toBe(outside);
  });

  it('誤差が大きすぎる位置からは提案しない', () => {
    expect(proposePlace({ latitude: 35.645, longitude: 139.67, accuracyM: 5_000 }, places)).toBeUndefined();
  });

  it('区域外の場所がなければ一番近い駅を提案する', () => {
    expect(proposePlace({ latitude: 35.655, longitude: 139.67 }, [station])).toMatchObject({
      place: station,
      isWithin: false,
    });
  });
});
