import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { testFolder } from '../../harness/test-environment.ts';

const logs = () =>
  readdirSync(join(testFolder, 'logs'))
    .filter((name) => name.includes('.log'))
    .map((name) => readFileSync(join(testFolder, 'logs', name), 'utf8'))
    .join('\n');

test('データベースが断った行の氏名や住所は、どの記録にも残らない', async () => {
  const name = `個人 ${crypto.randomUUID()}`;
  const { token } = await as('admin');
  const send = (path: string, body: unknown) =>
    fetch(runningStack().directusUrl + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  // Each is refused by PostgreSQL: a check, a type, a row that stands already; and one by SQL itself.
  expect((await send('/items/places', { name, code: name, kind: 'nowhere' })).ok).toBe(false);
  expect((await send('/items/fees', { vehicle_kind: name, yen: 1, valid_from: '2026-01-01' })).ok).toBe(false);
  expect((await send('/users', { email: `${name.slice(3)}@example.jp`, status: 'suspended' })).ok).toBe(true);
  expect((await send('/users', { email: `${name.slice(3)}@example.jp`, status: 'suspended' })).ok).toBe(false);
  await refusalOf('insert into owners (id, name, address, source) values (gen_random_uuid(), $1, $1, $1)', [name]);
  await refusalOf(`insert into owners (id, name, source) values (gen_random_uuid(), '${name}', 'nobody')`);

  await expect.poll(() => logs().includes('violates check constraint'), { timeout: 10_000 }).toBe(true);
  expect(logs()).not.toContain(name.slice(3));
});

test('写真・記録・秘密のファイルは、この機械のほかの利用者には開けない', () => {
  const open: string[] = [];
  const look = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      // PostgreSQL's own folder is another user's; the link leads to our programs.
      if (entry.isSymbolicLink() || path === join(testFolder, 'postgres')) continue;
      if (statSync(path).mode & 0o077) open.push(path);
      if (entry.isDirectory()) look(path);
    }
  };
  // Of the test run itself: where the stack is, and folders of other tests' processes.
  for (const part of ['files', 'logs', 'work', 'extensions']) look(join(testFolder, part));

  expect(open).toEqual([]);
  expect(statSync(join(testFolder, 'secrets.json')).mode & 0o077).toBe(0);
  // Root's PostgreSQL walks through the data folder; nobody lists it.
  expect(statSync(testFolder).mode & 0o066).toBe(0);
});
