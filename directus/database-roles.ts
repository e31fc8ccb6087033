/**
 * The logins that this product uses in PostgreSQL, made and put right at every start. The login that
 * makes them (the embedded cluster's superuser, or DATABASE_URL's) is used for nothing else.
 */
import { hkdfSync } from 'node:crypto';
import { frontDoorUserColumns, type RunTimeRole, rightsOn } from '@bicycles/schema/database/table-rights';
import pg from 'pg';
import type { Secrets } from './secrets.ts';

/** Connection strings, one a login: a start's own, Directus's and the screens' server's. */
export type DatabaseLogins = { owner: string; directus: string; frontDoor: string };

const owner = 'bicycles_owner';
const logins = { owner, directus: 'bicycles_directus', frontDoor: 'bicycles_front_door' } as const;
const commands = 'bicycles_commands';
const runTimeRoles = [logins.directus, commands, logins.frontDoor] as const satisfies readonly RunTimeRole[];

/** The same strings at every start: passwords follow from the installation's secret. */
export function loginsOf(databaseUrl: string, secrets: Secrets): DatabaseLogins {
  const as = (role: string): string => {
    const url = new URL(databaseUrl);
    url.username = role;
    url.password = passwordOf(role, secrets);
    return url.href;
  };
  return { owner: as(logins.owner), directus: as(logins.directus), frontDoor: as(logins.frontDoor) };
}

function passwordOf(role: string, { databasePassword }: Secrets): string {
  return Buffer.from(hkdfSync('sha256', databasePassword, '', `database login ${role}`, 24)).toString('base64url');
}

/**
 * Makes the roles and hands the database with all its tables and rules to `bicycles_owner`, also those
 * of an installation from before there were roles. Throws a sentence for the person who set
 * DATABASE_URL when its login may not do this.
 */
export async function prepareRoles(databaseUrl: string, secrets: Secrets): Promise<DatabaseLogins> {
  try {
    await connected(databaseUrl, async (client) => {
      for (const role of Object.values(logins)) await makeRole(client, role, passwordOf(role, secrets));
      await makeRole(client, commands, undefined);
      await grantMemberships(client);
      await handOver(client);
    });
  } catch (error) {
    throw isRefused(error) ? new Error(whatToGrant(databaseUrl)) : error;
  }
  return loginsOf(databaseUrl, secrets);
}

async function makeRole(client: pg.Client, role: string, password: string | undefined): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role} noinherit`);
  if (password === undefined) return;
  await client.query(`alter role ${role} with login noinherit password ${client.escapeLiteral(password)}`);
}

/**
 * Commands' rights come by `set local role` alone (every role is NOINHERIT). The login that makes the roles must be
 * able to act as the owner for the hand-over; a superuser is so already.
 */
async function grantMemberships(client: pg.Client): Promise<void> {
  for (const member of [logins.directus, owner]) await client.query(`grant ${commands} to ${member}`);
  const { rows } = await client.query<{ is_member: boolean }>(`select pg_has_role('${owner}', 'usage') as is_member`);
  if (!rows[0]?.is_member) await client.query(`grant ${owner} to current_user`);
}

/** The schema before the database: PostgreSQL's own schema public belongs to whoever owns the database. */
async function handOver(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = rows[0]?.name;
  await client.query('begin');
  await client.query(`
    grant create on database ${database} to ${owner};
    alter schema public owner to ${owner};
    alter database ${database} owner to ${owner};
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${logins.directus}, ${logins.frontDoor};
    revoke all on schema public from public;
    grant usage on schema public to ${runTimeRoles.join(', ')}`);
  const { rows: foreign } = await client.query<{ change: string }>(notYetOwned);
  for (const { change } of foreign) await client.query(change);
  await client.query('commit');
}

/** Tables, sequences of their own and functions; what an extension brought stays the extension's. */
const notYetOwned = `
  with ours as (select oid from pg_roles where rolname = '${owner}'),
       kept as (select classid, objid from pg_depend where deptype in ('e', 'i', 'a'))
  select format('alter table %s owner to ${owner}', c.oid::regclass) as change
    from pg_class c, ours
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relowner <> ours.oid
     and not exists (select 1 from kept where classid = 'pg_class'::regclass and objid = c.oid)
  union all
  select format('alter routine %s owner to ${owner}', p.oid::regprocedure)
    from pg_proc p, ours
   where p.pronamespace = 'public'::regnamespace and p.proowner <> ours.oid
     and not exists (select 1 from kept where classid = 'pg_proc'::regclass and objid = p.oid)`;

/** After the migrations: every table's rights as the list says, whatever they were before. As the owner. */
export async function grantTableRights(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')",
    );
    const everyone = runTimeRoles.join(', ');
    const grants = rows.flatMap(({ name }) =>
      runTimeRoles.flatMap((role) => {
        const rights = rightsOn(name, role);
        return rights.length === 0 ? [] : [`grant ${rights.join(', ')} on ${client.escapeIdentifier(name)} to ${role}`];
      }),
    );
    await client.query(
      [
        'begin',
        `revoke all on all tables in schema public from public, ${everyone}`,
        ...grants,
        `grant select (${frontDoorUserColumns.join(', ')}) on directus_users to ${logins.frontDoor}`,
        `grant usage on all sequences in schema public to ${everyone}`,
        // A table that a migration adds has rights from its first moment.
        `alter default privileges in schema public grant select on tables to ${logins.directus}`,
        `alter default privileges in schema public grant select, insert, update, delete on tables to ${commands}`,
        `alter default privileges in schema public grant usage on sequences to ${everyone}`,
        'commit',
      ].join(';\n'),
    );
  });
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    // Ending the connection takes back what is not committed.
    await client.end();
  }
}

const isRefused = (error: unknown): boolean => Object(error).code === '42501';

function whatToGrant(databaseUrl: string): string {
  const { username, pathname } = new URL(databaseUrl);
  const database = pathname.slice(1);
  return [
    `DATABASE_URL の利用者「${username}」には、役割を作る権限がありません。`,
    'データベースの管理者が次を実行してから、もう一度起動してください。',
    `  ALTER ROLE "${username}" CREATEROLE CREATEDB;`,
    `  ALTER DATABASE "${database}" OWNER TO "${username}";`,
  ].join('\n');
}
