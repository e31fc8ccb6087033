/**
 * `npm run -s release -- login@example.jp 192.0.2.1 …`: whoever has to wait after wrong passwords may try again at
 * once, a person by the login, a place by its address. With `--activate` before a login it also lifts the person's
 * suspension, for the day when nobody who may do so in Studio can come in.
 */
import { isIP } from 'node:net';
import { ReleaseSignIn } from '@bicycles/schema/session/contracts';
import pg from 'pg';
import { readEnvironment } from './environment.ts';
import { findDatabase } from './read-installed-settings.ts';

const asked = process.argv.slice(2);
const activates = asked.includes('--activate');
const subjects = asked.filter((each) => each !== '--activate');
if (subjects.length === 0) fail('使い方: npm run -s release -- login@example.jp （またはアドレス 192.0.2.1）');

const connectionString = await findDatabase(readEnvironment());
if (connectionString === undefined) fail('データベースが見つかりません。npm start で起動してから実行してください');
const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
client.on('error', () => undefined);
try {
  await client.connect();
} catch {
  fail('データベースに接続できません。npm start で起動してから実行してください');
}
await client.query('begin');
// The rights of commands, for this transaction.
await client.query('set local role bicycles_commands');
const answers: string[] = [];
for (const subject of subjects) answers.push(await release(subject));
await client.query('commit');
await client.end();
process.stdout.write(`${answers.join('\n')}\n`);

async function release(subject: string): Promise<string> {
  if (isIP(subject) !== 0) {
    const { rowCount } = await client.query('delete from sign_in_attempts where address = $1', [subject]);
    return told(subject, rowCount ?? 0, undefined, { address: subject });
  }
  const { rows } = await client.query<{ id: string; status: string }>(
    'select id, status from directus_users where lower(email) = lower($1)',
    [subject],
  );
  const [person] = rows;
  if (person === undefined) return `${subject}: この名前の利用者はいません`;
  const { rowCount } = await client.query('delete from sign_in_attempts where account = $1', [person.id]);
  if (person.status === 'active') return told(subject, rowCount ?? 0, person.id, {});
  if (!activates) {
    return `${subject}: 管理者が利用を止めています。Studio の利用者一覧で有効にするか、--activate を付けて実行してください`;
  }
  await client.query("update directus_users set status = 'active' where id = $1", [person.id]);
  return told(`${subject}（利用停止も解除）`, rowCount ?? 0, person.id, { activated: true });
}

async function told(
  subject: string,
  count: number,
  account: string | undefined,
  details: Record<string, unknown>,
): Promise<string> {
  await client.query(
    `insert into audit_entries (at, actor_name, action, subject_kind, subject_id, details)
     values (now(), 'サーバーの操作卓', $4, $1, $2, $3)`,
    [
      account === undefined ? null : 'directus_users',
      account ?? null,
      JSON.stringify({ ...details, count }),
      ReleaseSignIn.path,
    ],
  );
  return count === 0 && details['activated'] === undefined
    ? `${subject}: 待たされていません`
    : `${subject}: 解除しました。すぐにログインできます`;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
