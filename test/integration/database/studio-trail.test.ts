import { expect, test } from 'vitest';
import { code } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

async function studio(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; data: { id?: string } }> {
  const { token } = await as('admin');
  const response = await fetch(runningStack().directusUrl + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, data: (await response.json().catch(() => ({}))).data ?? {} };
}

type Entry = { action: string; by: string | null; role: string | null; address: string | null; details: unknown };

const entriesOf = (kind: string, id: string | undefined) =>
  rowsOf<Entry>(
    `select e.action, u.email as by, e.actor_role as role, host(e.address) as address, e.details
       from audit_entries e left join directus_users u on u.id = e.actor
      where e.subject_kind = $1 and e.subject_id = $2 and e.action like '/studio/%' order by e.id`,
    [kind, id],
  );

const byAdmin = { by: 'admin@example.jp', role: 'システム管理', address: '127.0.0.1' };

test('マスタを Studio で直すと、誰が・どの行の・何を・何から何へ変えたかが証跡に残る', async () => {
  const id = code('colour', 'navy');
  const path = `/items/codes/${id}`;
  const before = await entriesOf('codes', id);

  await studio('PATCH', path, { retired_on: '2026-01-01' });
  await studio('PATCH', path, { retired_on: null });

  expect((await entriesOf('codes', id)).slice(before.length)).toEqual([
    {
      ...byAdmin,
      action: '/studio/update',
      details: { before: { retired_on: null }, after: { retired_on: '2026-01-01' } },
    },
    {
      ...byAdmin,
      action: '/studio/update',
      details: { before: { retired_on: '2026-01-01' }, after: { retired_on: null } },
    },
  ]);
});

test('作った行と消した行も残る', async () => {
  const { data } = await studio('POST', '/items/codes', {
    list: 'colour',
    code: `t${Date.now()}`,
    label: '試し',
    certainty: 'uncertain',
  });
  await studio('DELETE', `/items/codes/${data.id}`);

  const entries = await entriesOf('codes', data.id);

  expect(entries.map(({ action, by }) => [action, by])).toEqual([
    ['/studio/insert', byAdmin.by],
    ['/studio/delete', byAdmin.by],
  ]);
  expect(entries[1]?.details).toMatchObject({ before: { label: '試し' } });
});

test('断られた変更は、証跡に残らない', async () => {
  const id = code('vehicle_kind', 'bicycle');
  const before = await entriesOf('codes', id);

  const { status } = await studio('PATCH', `/items/codes/${id}`, { certainty: 'impossible' });

  expect(status).toBeGreaterThanOrEqual(400);
  expect(await entriesOf('codes', id)).toEqual(before);
});

test('利用者を作る・直すことも残り、パスワードの値はどこにも残らない', async () => {
  const secret = `pass-${crypto.randomUUID()}`;
  const { data } = await studio('POST', '/users', {
    email: `${crypto.randomUUID()}@example.jp`,
    password: secret,
    status: 'suspended',
  });
  await studio('PATCH', `/users/${data.id}`, { password: `${secret}-2`, last_name: '試験' });

  const entries = await entriesOf('directus_users', data.id);

  expect(entries.map(({ action, by }) => [action, by])).toEqual([
    ['/studio/insert', byAdmin.by],
    ['/studio/update', byAdmin.by],
  ]);
  expect(entries[1]?.details).toMatchObject({ after: { last_name: '試験', password: '（伏せています）' } });
  expect(JSON.stringify(entries)).not.toContain(secret);
  expect(JSON.stringify(entries)).not.toContain('argon2');
});

test('ログインするだけでは、利用者の変更の記録はできない', async () => {
  const [call] = await rowsOf<{ id: string }>("select id from directus_users where email = 'call@example.jp'");
  const before = await entriesOf('directus_users', call?.id);

  await as('call');

  expect(await entriesOf('directus_users', call?.id)).toEqual(before);
});
