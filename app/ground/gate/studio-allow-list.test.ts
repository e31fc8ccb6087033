import { describe, expect, test } from 'vitest';
import { isOpenInStudio } from './studio-allow-list.ts';

const id = '0b3f1c9e-6d0b-4c7e-9d35-0d6a4c1f7a10';

describe('設定画面から Directus に通るのは、マスタ・利用者・自分の表示設定と、画面が読むものだけ', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/admin/content/places'],
    ['GET', '/admin/assets/index-Bq3.js'],
    ['POST', '/auth/refresh'],
    ['GET', '/server/info'],
    ['GET', '/users/me'],
    ['PATCH', `/users/${id}`],
    ['POST', '/users'],
    ['GET', '/items/places'],
    ['SEARCH', '/items/codes'],
    ['PATCH', `/items/fees/${id}`],
    ['POST', '/items/settings'],
    ['DELETE', `/items/codes/${id}`],
    ['GET', '/fields/places'],
    ['GET', '/permissions/me'],
    ['POST', '/presets'],
    ['GET', '/activity'],
    ['GET', '/revisions'],
    ['GET', '/flows'],
  ])('%s %s は通る', (method, path) => {
    expect(isOpenInStudio(method, path)).toBe(true);
  });

  test.each([
    ['POST', '/flows'],
    ['PATCH', `/flows/${id}`],
    ['POST', `/flows/trigger/${id}`],
    ['GET', `/flows/trigger/${id}`],
    ['POST', '/operations'],
    ['POST', '/collections'],
    ['DELETE', '/collections/audit_entries'],
    ['DELETE', '/collections/bicycle_events'],
    ['POST', '/fields/bicycles'],
    ['DELETE', '/fields/bicycles/remarks'],
    ['POST', '/relations'],
    ['GET', '/schema/snapshot'],
    ['POST', '/schema/apply'],
    ['POST', '/schema/diff'],
    ['POST', '/permissions'],
    ['PATCH', `/policies/${id}`],
    ['POST', '/access'],
    ['PATCH', `/roles/${id}`],
    ['PATCH', '/settings'],
    ['POST', '/utils/import/codes'],
    ['POST', '/utils/import'],
    ['POST', '/utils/export/bicycles'],
    ['POST', '/utils/revert/1'],
    ['POST', '/utils/sort/codes'],
    ['POST', '/utils/cache/clear'],
    ['POST', '/extensions/registry/install'],
    ['PATCH', '/extensions/bicycles'],
    ['POST', '/graphql'],
    ['GET', '/graphql'],
    ['POST', '/graphql/system'],
    ['POST', '/mcp'],
    ['GET', '/items/bicycles'],
    ['GET', '/items/owners'],
    ['POST', '/items/audit_entries'],
    ['PATCH', `/items/bicycles/${id}`],
    ['GET', '/files'],
    ['POST', '/files'],
    ['DELETE', `/files/${id}`],
    ['POST', '/files/import'],
    ['GET', `/assets/${id}`],
    ['DELETE', `/users/${id}`],
    ['POST', '/users/invite'],
    ['POST', '/users/me/tfa/enable'],
    ['POST', '/shares'],
    // Passwords are asked for, and counted, in one place.
    ['POST', '/auth/login'],
    ['POST', '/session/sign-in-checks'],
    ['POST', '/auth/password/request'],
    ['POST', '/ledger/get-bicycle'],
    // Directus reads paths more freely than the list does.
    ['POST', '/Flows'],
    ['GET', '/ITEMS/bicycles'],
    ['GET', '//items/bicycles'],
    ['GET', '/items/%62icycles'],
    ['GET', '/items/places/../bicycles'],
    ['GET', '/admin/../items/bicycles'],
    ['GET', '/items/places%2f..%2fbicycles'],
    ['GET', '/items/places/'],
  ])('%s %s は断る', (method, path) => {
    expect(isOpenInStudio(method, path)).toBe(false);
  });
});
