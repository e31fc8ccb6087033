import { describe, expect, it } from 'vitest';
import { siteForPlace } from './site-for-place.ts';

const assignments = [
  { placeId: '桜上水', storageSiteId: '北烏山', validFrom: '2000-01-01', validUntil: '2021-03-31' },
  { placeId: '桜上水', storageSiteId: '梅丘', validFrom: '2021-04-01', validUntil: null },
  { placeId: '用賀', storageSiteId: '桜新町', validFrom: '2000-01-01', validUntil: '2026-03-31' },
];

describe('撤去場所の保管所', () => {
  it.each([
    ['桜上水', '2021-03-31', '北烏山'],
    ['桜上水', '2021-04-01', '梅丘'],
    ['桜上水', '2026-11-23', '梅丘'],
    ['用賀', '2026-03-31', '桜新町'],
    ['用賀', '2026-04-01', undefined],
    ['桜上水', '1999-12-31', undefined],
    ['経堂', '2026-11-23', undefined],
  ])('%s の %s の保管所は %s', (placeId, day, site) => {
    expect(siteForPlace(assignments, placeId, day)).toBe(site);
  });
});
