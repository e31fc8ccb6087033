import { expect, test } from 'vitest';
import { aBicycle, code, placeId } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

/** As Studio does it: the raw items API with the administrator's rights. */
async function studio(method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> {
  const { token } = await as('admin');
  const response = await fetch(runningStack().directusUrl + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

test('管理者でも、Studio から台帳・経過・写真・返還を直接には書き換えられない', async () => {
  const { id } = await aBicycle().inState('stored');

  for (const answer of [
    await studio('PATCH', `/items/bicycles/${id}`, { status: 'scrapped' }),
    await studio('DELETE', `/items/bicycles/${id}`),
    await studio('POST', '/items/bicycle_events', {
      bicycle: id,
      kind: 'returned',
      occurred_at: '2026-11-23T00:00:00Z',
    }),
    await studio('POST', '/items/returns', { bicycle: id }),
  ]) {
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('画面の操作からだけ');
  }
});

test('使われているコードや場所は消せず、廃止日を入れるよう案内する', async () => {
  await aBicycle().at('S22N').inState('tagged');

  for (const path of [`/items/places/${placeId('S22N')}`, `/items/codes/${code('vehicle_kind', 'bicycle')}`]) {
    const answer = await studio('DELETE', path);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('廃止日');
  }
});

test('廃止したコードは選択肢から消え、戻せばまた出る', async () => {
  const path = `/items/codes/${code('colour', 'beige')}`;
  const { ListChoices } = await import('@bicycles/schema/masters/contracts');
  const labels = async () =>
    (await (await as('office')).send(ListChoices, {})).codes['colour']?.map(({ label }) => label);

  await studio('PATCH', path, { retired_on: '2026-01-01' });
  const retired = await labels();
  await studio('PATCH', path, { retired_on: null });

  expect(retired).not.toContain('ベージュ');
  expect(await labels()).toContain('ベージュ');
});

test('読めない値の設定は、入力のときに断る', async () => {
  const wrong = await studio('POST', '/items/settings', {
    key: 'removal.wait_minutes',
    label: '待ち時間',
    value: 'thirty',
    valid_from: '2030-01-01',
    certainty: 'confirmed',
  });
  const unknown = await studio('POST', '/items/settings', {
    key: 'removal.wait',
    label: '待ち時間',
    value: 30,
    valid_from: '2030-01-01',
    certainty: 'confirmed',
  });

  expect(wrong.status).toBeGreaterThanOrEqual(400);
  expect(wrong.text).toContain('整数');
  expect(unknown.text).toContain('項目「removal.wait」はありません');
});

test('同じ場所に、期間の重なる移送先は登録できない', async () => {
  const answer = await studio('POST', '/items/place_assignments', {
    place: placeId('S22N'),
    storage_site: (await import('../../builders/a-bicycle.ts')).siteId('1'),
    valid_from: '2026-01-01',
    certainty: 'confirmed',
  });

  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('管理者でも、データモデル・権限・フロー・ファイルは変えられず、利用者は消せない', async () => {
  const [row] = await rowsOf<{ policy: string; role: string; file: string; person: string }>(
    `select (select id from directus_policies where not admin_access limit 1) as policy,
            (select id from directus_roles limit 1) as role, (select id from directus_files limit 1) as file,
            (select id from directus_users where email = 'call@example.jp') as person`,
  );
  const permission = { policy: row?.policy, collection: 'bicycles', action: 'update', fields: ['*'] };

  for (const [method, path, body, reason] of [
    ['POST', '/flows', { name: 'x', trigger: 'webhook', status: 'active' }, '変更できません'],
    ['POST', '/permissions', permission, '変更できません'],
    ['PATCH', `/policies/${row?.policy}`, { admin_access: true }, '変更できません'],
    ['POST', '/access', { policy: row?.policy, role: row?.role }, '変更できません'],
    ['PATCH', `/roles/${row?.role}`, { name: 'x' }, '変更できません'],
    ['PATCH', `/users/${row?.person}`, { policies: { create: [{ policy: row?.policy }] } }, '変更できません'],
    ['DELETE', `/users/${row?.person}`, undefined, '利用者は削除できません'],
    ['PATCH', `/files/${row?.file}`, { title: 'x' }, '画面の操作からだけ'],
    ['DELETE', `/files/${row?.file}`, undefined, '画面の操作からだけ'],
    ['PATCH', '/collections/codes', { meta: { note: 'x' } }, '変更できません'],
    ['PATCH', '/fields/codes/label', { meta: { note: 'x' } }, '変更できません'],
  ] as const) {
    const answer = await studio(method, path, body);
    expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 403`);
    expect(answer.text).toContain(reason);
  }
});

test('ログインしていない人は、Directus の口では何も変えられず、何も読めない', async () => {
  const { directusUrl } = runningStack();
  const json = { 'content-type': 'application/json' };
  for (const [method, path, body] of [
    ['GET', '/items/codes'],
    ['GET', '/items/bicycles'],
    ['GET', '/users'],
    ['GET', '/files'],
    ['POST', '/items/codes', {}],
    ['PATCH', '/items/settings', { keys: [], data: {} }],
    ['POST', '/users', {}],
    ['POST', '/users/register', { email: 'a@example.jp', password: 'x'.repeat(16) }],
    ['POST', '/flows', {}],
    ['POST', `/flows/trigger/${crypto.randomUUID()}`, {}],
    ['POST', '/collections', {}],
    ['POST', '/utils/import', {}],
    ['POST', '/graphql', { query: 'mutation { delete_codes_items(ids: []) { ids } }' }],
    ['PATCH', '/settings', { project_name: 'x' }],
    ['GET', '/schema/snapshot'],
  ] as const) {
    const answer = await fetch(directusUrl + path, {
      method,
      headers: json,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    expect(`${method} ${path} ${answer.ok && !text.includes('"errors"')}`).toBe(`${method} ${path} false`);
  }
});
