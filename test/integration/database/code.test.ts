import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from '../../harness/database.ts';

const folder = join(import.meta.dirname, '../../../schema/code');

test('データベースで働いている関数は、どれも schema/code のファイルのとおりである', async () => {
  const names = (await readdir(folder)).map((file) => file.replace('.sql', ''));
  // Those of an extension are its own.
  const found = await rowsOf<{ name: string; body: string }>(
    `select proname as name, prosrc as body from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );

  expect(found.map(({ name }) => name).sort()).toEqual(names.sort());
  for (const { name, body } of found) expect(await readFile(join(folder, `${name}.sql`), 'utf8')).toContain(body);
});
