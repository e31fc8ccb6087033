import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'secrets.json');

test('用途ごとの鍵は互いに違い、ファイルにはもとの鍵だけがあり、起動のたびに同じになる', async () => {
  const first = await readSecrets(folder);

  const again = await readSecrets(folder);

  const { directusSecret, sessionSecret, clockKey } = first;
  const keys = [directusSecret, sessionSecret, clockKey, JSON.parse(readFileSync(file(), 'utf8')).masterSecret];
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
  for (const key of keys.slice(0, 3)) expect(readFileSync(file(), 'utf8')).not.toContain(key);
  expect(again).toEqual(first);
  expect(statSync(file()).mode & 0o077).toBe(0);
});

test('前の形のファイルでも、データベースと管理者のパスワードはそのままで起動できる', async () => {
  const kept = {
    directusSecret: 'd'.repeat(43),
    databasePassword: 'database',
    adminPassword: 'administrator',
    sessionSecret: 's'.repeat(43),
    clockKey: 'c'.repeat(32),
  };
  writeFileSync(file(), JSON.stringify(kept));

  const secrets = await readSecrets(folder);

  expect(secrets).toMatchObject({ databasePassword: 'database', adminPassword: 'administrator' });
  expect([secrets.directusSecret, secrets.sessionSecret, secrets.clockKey]).not.toContain(kept.sessionSecret);
  expect(secrets.sessionSecret).toMatch(/^[\w-]{43}$/);
});

test.each(['', '{', '{}', '{"masterSecret":"short"}'])('壊れたファイル「%s」は、日本語で場所を伝える', async (text) => {
  writeFileSync(file(), text);

  await expect(readSecrets(folder)).rejects.toThrow(`控えから戻してください: ${file()}`);
});
