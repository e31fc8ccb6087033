/** What the free tier of Directus allows, told before anything starts; model.test.ts asks the running product. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoLogins } from '../../directus/seed-users.ts';

const sources = globSync('directus/**/*.ts', { exclude: (path) => path.endsWith('.test.ts') }).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

test('データモデルは25の表まで', () => {
  const { collections } = parse(readFileSync('schema/snapshot.yaml', 'utf8'));

  expect(collections.length).toBeGreaterThan(0);
  expect(collections.length).toBeLessThanOrEqual(25);
});

test('始動はフローを作らない', () => {
  expect(sources.filter(([, text]) => /directus_flows|['"`]\/(flows|operations)\b/.test(text))).toEqual([]);
});

test('Studio を使う役割は管理者だけで、その人は3人まで', () => {
  const seeding = readFileSync('directus/seed-access.ts', 'utf8');

  expect(seeding.match(/(admin|app)_access: .*/g)).toEqual([
    "admin_access: role === 'admin',",
    "app_access: role === 'admin',",
  ]);
  expect(demoLogins.filter(({ role }) => role === 'admin').length).toBeLessThanOrEqual(3);
});

test('権限には、項目の一覧も条件もない', () => {
  const seeding = readFileSync('directus/seed-access.ts', 'utf8');
  const written = seeding.slice(seeding.indexOf('const mayRead'), seeding.indexOf('function without'));

  expect(written.match(/(fields|permissions|validation|presets): .*/g)).toEqual([
    "fields: ['*'],",
    'permissions: null,',
    'validation: null,',
    'presets: null,',
  ]);
});
