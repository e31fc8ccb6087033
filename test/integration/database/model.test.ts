import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { snapshotFile, typesFile, typesFor } from '../../../directus/generate-types.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

test('Directus の無償枠に収まる: 表は25まで、Studio の利用者は3人まで、フローは5つまで', async () => {
  const collections = await rowsOf("select 1 from directus_collections where collection not like 'directus\\_%'");
  const seats = await rowsOf(
    `select distinct u.id from directus_users u
       left join directus_access a on a.role = u.role or a."user" = u.id left join directus_policies p on p.id = a.policy
      where u.status = 'active' and (p.app_access or p.admin_access)`,
  );
  const flows = await rowsOf("select 1 from directus_flows where status = 'active'");

  expect(collections.length).toBe(24);
  expect(seats.length).toBeLessThanOrEqual(3);
  expect(flows.length).toBeLessThanOrEqual(5);
});

test('権限は、全項目・条件なしのものだけで組み立てられている', async () => {
  const finer = await rowsOf(
    `select 1 from directus_permissions p join directus_policies y on y.id = p.policy
      where p.fields is distinct from '*' or p.permissions is not null or p.validation is not null or p.presets is not null`,
  );
  expect(finer).toEqual([]);
});

test('生成した型は、動いているデータベースの今の姿と一致する（違えば npm run schema:snapshot）', async () => {
  expect(await readFile(typesFile, 'utf8')).toBe(await typesFor(rowsOf));
});

test('すべての表と項目に日本語の名前がある', async () => {
  const { collections, fields } = parse(await readFile(snapshotFile, 'utf8'));
  type Named = { collection: string; field?: string; meta: { hidden: boolean; translations: unknown[] | null } | null };
  const unnamed = [...collections, ...fields]
    .filter((named: Named) => named.field !== 'id' && !named.meta?.translations?.length)
    .map((named: Named) => `${named.collection}.${named.field ?? ''}`);
  expect(unnamed).toEqual([]);
});

test('動いているデータモデルは、リポジトリにあるものと変わらない', async () => {
  const { token } = await as('admin');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { directusUrl } = runningStack();
  const snapshot = parse(await readFile(snapshotFile, 'utf8'));

  const response = await fetch(`${directusUrl}/schema/diff`, {
    method: 'POST',
    headers,
    body: JSON.stringify(snapshot),
  });

  expect(response.status).toBe(204);
});

test('Studio で選ぶ項目は、データベースでもその値しか入らない', async () => {
  const { fields } = parse(await readFile(snapshotFile, 'utf8'));
  type Field = {
    collection: string;
    field: string;
    type: string;
    meta: { options: { choices?: { value: string }[] } | null } | null;
  };
  const offered = fields
    .filter((field: Field) => field.type === 'string' && field.meta?.options?.choices)
    .map(
      (field: Field) =>
        `${field.collection}.${field.field}: ${field.meta?.options?.choices?.map(({ value }) => value).sort()}`,
    );

  const checks = await rowsOf<{ name: string; definition: string }>(
    "select conrelid::regclass || '.' || substr(conname, length(conrelid::regclass::text) + 2) as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c'",
  );
  const enforced = checks.map(
    ({ name, definition }) => `${name}: ${[...definition.matchAll(/'([^']+)'::/g)].map(([, value]) => value).sort()}`,
  );

  expect(enforced).toEqual(expect.arrayContaining(offered));
});
