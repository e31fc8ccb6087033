import { type RunTimeRole, rightsOn, tableRule } from '@bicycles/schema/database/table-rights';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { runningStack } from '../../harness/running-stack.ts';

const runTimeRoles = ['bicycles_directus', 'bicycles_commands', 'bicycles_front_door'] as const;

/** What a statement of Directus's login ends with; everything that it did is taken back. */
async function refusalFor(statement: string, { as }: { as: RunTimeRole }): Promise<string> {
  const client = new pg.Client({ connectionString: runningStack().directusDatabaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    if (as === 'bicycles_commands') await client.query('set local role bicycles_commands');
    await client.query(statement);
    return 'let through';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end();
  }
}

const refused = /permission denied|must be owner/;

test('どの表も、誰が書き込めるかが決めてあり、データベースの権限がその通りになっている', async () => {
  const rights = await rowsOf<{ table: string; role: RunTimeRole; rights: string[] }>(
    `select c.relname as "table", r.rolname as role,
            array(select right_name from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
                    as right_name where has_table_privilege(r.oid, c.oid, right_name)) as rights
       from pg_class c, pg_roles r
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and r.rolname = any($1)`,
    [runTimeRoles],
  );

  const undecided = rights.filter(({ table }) => tableRule(table) === undefined).map(({ table }) => table);
  const wrong = rights.filter((found) => String(found.rights) !== String(rightsOn(found.table, found.role)));

  expect([...new Set(undecided)]).toEqual([]);
  expect(wrong).toEqual([]);
});

test('どの役割も特権を持たず、表と関数はすべて所有者の役割のものである', async () => {
  const powers = await rowsOf(
    `select rolname from pg_roles where rolname like 'bicycles\\_%'
        and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolinherit)`,
  );
  const foreign = await rowsOf(
    `select c.oid::regclass::text as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(c.relowner) <> 'bicycles_owner'
     union all
     select p.oid::regprocedure::text from pg_proc p
      where p.pronamespace = 'public'::regnamespace and pg_get_userbyid(p.proowner) <> 'bicycles_owner'
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  const memberships = await rowsOf(
    `select m.rolname as member, r.rolname as role from pg_auth_members a
       join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
      where m.rolname in ('bicycles_directus', 'bicycles_commands', 'bicycles_front_door')`,
  );

  expect(powers).toEqual([]);
  expect(foreign).toEqual([]);
  expect(memberships).toEqual([{ member: 'bicycles_directus', role: 'bicycles_commands' }]);
});

test('製品の接続に、データベースの最高権限のものはない', async () => {
  const connected = await rowsOf<{ role: string }>(
    `select distinct usename as role from pg_stat_activity where datname = current_database() and usename is not null`,
  );

  expect(connected.map(({ role }) => role)).not.toContain('postgres');
});

describe('Directus の接続からは', () => {
  test.each([
    ['台帳を書き換える', "update bicycles set status = 'gone'"],
    [
      '売却済みの自転車を作る',
      "insert into bicycles (id, status, final_kind) values (gen_random_uuid(), 'sold', 'sold')",
    ],
    ['台帳の行を消す', 'delete from bicycles'],
    ['日付をさかのぼった証跡を作る', "insert into audit_entries (at, action) values ('2020-01-01', '/forged')"],
    ['経過を足す', 'insert into bicycle_events (id) values (gen_random_uuid())'],
    ['写真の記録を差し替える', "update directus_files set filename_disk = 'other.jpg'"],
    ['お金の記録を書き換える', 'update returns set paid_yen = 0'],
    ['レジの締めを消す', 'delete from cash_closes'],
    ['証跡の表を捨てる', 'drop table audit_entries'],
    ['経過の表を空にする', 'truncate bicycle_events'],
    ['引き金を止める', 'alter table bicycle_events disable trigger all'],
    ['引き金を捨てる', 'drop trigger bicycles_disposal_gate on bicycles'],
    ['引き金をすべて眠らせる', "set session_replication_role = 'replica'"],
    [
      '門の関数を差し替える',
      "create or replace function disposal_day() returns date language sql as $$ select '2030-01-01'::date $$",
    ],
    ['自分の関数を作る', 'create function mine() returns int language sql as $$ select 1 $$'],
    ['一時表で本物の表を隠す', 'create temp table audit_entries (id int)'],
    ['所有者になる', 'set role bicycles_owner'],
    ['最高権限になる', 'set role postgres'],
    ['役割を作る', 'create role thief superuser login'],
    ['フローを仕込む', "insert into directus_flows (id, name) values (gen_random_uuid(), 'x')"],
    ['始動の記録を書き換える', "update installation set fingerprint = ''"],
    ['利用者を消す', 'delete from directus_users'],
    ['ファイルを読む', "select pg_read_file('/etc/passwd')"],
    ['プログラムを動かす', "copy (select 1) to program 'true'"],
  ])('%sことができない', async (_what, statement) => {
    expect(await refusalFor(statement, { as: 'bicycles_directus' })).toMatch(refused);
  });
});

describe('操作の役割でも', () => {
  test.each([
    ['証跡を直す', "update audit_entries set action = ''"],
    ['証跡を消す', 'delete from audit_entries'],
    ['証跡を空にする', 'truncate audit_entries'],
    ['経過を直す', "update bicycle_events set kind = ''"],
    ['経過を消す', 'delete from bicycle_events'],
    ['経過を空にする', 'truncate bicycle_events'],
    ['台帳を空にする', 'truncate bicycles cascade'],
    ['公示の内訳を消す', 'delete from public_notice_items'],
    ['引き金を止める', 'alter table audit_entries disable trigger all'],
    ['表を捨てる', 'drop table bicycle_events cascade'],
    ['引き金をすべて眠らせる', "set local session_replication_role = 'replica'"],
    ['所有者になる', 'set role bicycles_owner'],
  ])('%sことができない', async (_what, statement) => {
    expect(await refusalFor(statement, { as: 'bicycles_commands' })).toMatch(refused);
  });

  test('処分の門は閉じている: 期限前の自転車は売れない', async () => {
    const { id } = await aBicycle().inState('stored');

    const refusal = await refusalFor(
      `update bicycles set status = 'sold', final_kind = 'sold', final_on = current_date where id = '${id}'`,
      { as: 'bicycles_commands' },
    );

    expect(refusal).toContain('disposal_gate');
  });
});

test('門の日付は、動かしてよいと始動が決めた設備でしか動かない', async () => {
  const client = new pg.Client({ connectionString: runningStack().databaseUrl });
  await client.connect();
  const dayOf = async () => (await client.query<{ day: string }>('select disposal_day()::text as day')).rows[0]?.day;
  try {
    await client.query("begin; set local bicycles.today = '2031-05-05'");
    const moved = await dayOf();
    await client.query("update installation set fingerprint = 'fixed' where step = 'clock'");

    expect(moved).toBe('2031-05-05');
    expect(await dayOf()).not.toBe('2031-05-05');
  } finally {
    await client.end();
  }
});
