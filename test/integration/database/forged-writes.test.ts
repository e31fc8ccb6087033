/**
 * What an administrator of Studio could send to forge evidence, to a Directus without any hook of ours: the roles in
 * the database hold by themselves.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../../directus/keep-running.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { startSecondDirectus } from '../../harness/second-directus.ts';
import { testFolder } from '../../harness/test-environment.ts';

const flow = crypto.randomUUID();
const operation = crypto.randomUUID();
let bare: Service & { url: string };
let bicycleId: string;

beforeAll(async () => {
  ({ id: bicycleId } = await aBicycle().inState('stored'));
  // Directus itself may make no Flow; this one stands as if it came from before that.
  await rowsOf(
    `insert into directus_flows (id, name, status, trigger, accountability, options)
       values ($1, 'forger', 'active', 'webhook', 'all', '{"method":"POST","return":"$last"}')`,
    [flow],
  );
  await rowsOf(
    `insert into directus_operations (id, name, key, type, position_x, position_y, options, flow)
       values ($1, 'change', 'change', 'item-update', 1, 1, $2, $3)`,
    [
      operation,
      JSON.stringify({
        collection: 'bicycles',
        key: [bicycleId],
        payload: { status: 'scrapped', final_kind: 'scrapped', remarks: 'forged' },
        permissions: '$full',
        emitEvents: false,
      }),
      flow,
    ],
  );
  await rowsOf('update directus_flows set operation = $1 where id = $2', [operation, flow]);
  bare = await startSecondDirectus('without-hooks', 28_600, { withExtension: false });
});

afterAll(async () => {
  await bare?.stop();
  await rowsOf('delete from directus_flows where id = $1', [flow]);
});

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> {
  const { token } = await as('admin');
  const response = await fetch(bare.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

/** All that the attacks are after, of this bicycle and of the tables as such. */
const evidence = () =>
  rowsOf(
    `select (select to_jsonb(b) from bicycles b where id = $1) as bicycle,
            (select jsonb_agg(e order by occurred_at, id) from bicycle_events e where bicycle = $1) as events,
            (select count(*)::int from audit_entries where action = '/forged') as forged,
            (select count(*)::int from returns where bicycle = $1) as returns,
            (select jsonb_agg(f order by f.id) from photos p join directus_files f on f.id = p.file
              where p.bicycle = $1) as photos,
            (select jsonb_agg(format('%s %s', tgrelid::regclass, tgname) order by 1)
               from pg_trigger where not tgisinternal and tgenabled = 'O') as triggers,
            (select jsonb_agg(format('%s.%s %s', table_name, column_name, data_type) order by 1)
               from information_schema.columns where table_schema = 'public') as columns`,
    [bicycleId],
  );

test('Studio の管理者が送る偽の書き込みは、作り込みの検査を止めても、データベースがすべて断る', async () => {
  const [photo] = await rowsOf<{ id: string; on_disk: string }>(
    `select f.id, f.filename_disk as on_disk from photos p join directus_files f on f.id = p.file limit 1`,
  );
  if (!photo) throw new Error('There is no photo to attack');
  const before = await evidence();
  const change = { status: 'returned', final_kind: 'returned' };
  const event = { bicycle: bicycleId, kind: 'returned', occurred_at: '2020-01-01T00:00:00Z', actor_name: 'x' };
  const field = { field: 'extra', type: 'string', schema: {}, meta: {} };

  const answers = [
    await send('PATCH', `/items/bicycles/${bicycleId}`, change),
    await send('PATCH', '/items/bicycles', { keys: [bicycleId], data: change }),
    await send('DELETE', `/items/bicycles/${bicycleId}`),
    await send('POST', '/items/bicycle_events', event),
    await send('POST', '/items/audit_entries', { at: '2020-01-01T00:00:00Z', action: '/forged', details: {} }),
    await send('POST', '/items/returns', { bicycle: bicycleId, fee_yen: 0, paid_yen: 0 }),
    await send('DELETE', `/files/${photo.id}`),
    await send('PATCH', `/files/${photo.id}`, { filename_disk: 'other.jpg' }),
    await send('DELETE', '/collections/audit_entries'),
    await send('DELETE', '/collections/bicycle_events'),
    await send('POST', '/collections', { collection: 'forged', schema: {}, meta: {} }),
    await send('POST', '/fields/bicycles', field),
    await send('DELETE', '/fields/bicycles/remarks'),
    await send('DELETE', '/fields/audit_entries/action'),
    await send('POST', '/relations', { collection: 'bicycles', field: 'remarks', related_collection: 'codes' }),
    await send('POST', '/flows', { name: 'new', status: 'active', trigger: 'webhook', options: {} }),
    await send('POST', '/operations', { key: 'new', type: 'item-update', flow, position_x: 1, position_y: 1 }),
    await send('POST', '/utils/sort/bicycles', { item: bicycleId, to: bicycleId }),
    await send(
      'DELETE',
      `/users/${(await rowsOf<{ id: string }>("select id from directus_users where email = 'call@example.jp'"))[0]?.id}`,
    ),
  ];

  expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  expect(await evidence()).toEqual(before);
  expect(existsSync(join(testFolder, 'files', photo.on_disk))).toBe(true);
});

test('GraphQL からも書き換えられない', async () => {
  const before = await evidence();
  for (const query of [
    `mutation { update_bicycles_item(id: "${bicycleId}", data: { status: "returned" }) { id } }`,
    `mutation { delete_bicycles_item(id: "${bicycleId}") { id } }`,
    `mutation { create_bicycle_events_item(data: { bicycle: { id: "${bicycleId}" }, kind: "returned" }) { id } }`,
    `mutation { update_bicycles_batch(data: [{ id: "${bicycleId}", status: "returned" }]) { id } }`,
  ]) {
    const answer = await send('POST', '/graphql', { query });
    expect(answer.text).toContain('errors');
  }
  expect(await evidence()).toEqual(before);
});

test('前からあったフローでも、ログインしていない人が Directus の口で動かしても、自転車は変わらない', async () => {
  const before = await evidence();

  const answer = await fetch(`${bare.url}/flows/trigger/${flow}`, { method: 'POST' });

  expect(answer.status).not.toBe(404);
  expect(await evidence()).toEqual(before);
});
