import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { aGate, type Gate, minute } from './a-gate.ts';
import { aPerson, sendAsAdmin } from './a-person.ts';

let gate: Gate;
/** Another screens' server on the same database. */
let other: Gate;

beforeAll(async () => {
  [gate, other] = await Promise.all([aGate(), aGate()]);
});
beforeEach(() => {
  gate.asked.splice(0);
  other.asked.splice(0);
});
afterAll(() => Promise.all([gate.close(), other.close()]));

/** What the gate hands to the screens: the session's account, or why there is none. */
async function seenBy({ get }: Gate, cookie: string, path = '/street') {
  const { session, ended } = (await (await get(path, { cookie })).json()) as { session: string; ended: string };
  return session === '' ? ended : JSON.parse(decodeURIComponent(session)).profile.id;
}

/** Whichever of the gates takes the token first revokes it. */
const expectRevokedOnce = (account: string) =>
  expect
    .poll(() => [...gate.asked, ...other.asked].filter((line) => line.includes(account)))
    .toEqual([`POST /auth/logout directus_session_token=token of ${account}`]);

const rowOf = async (id: string) => (await rowsOf('select * from sessions where id = $1', [id]))[0];
const trailOf = (id: string) =>
  rowsOf(
    "select action, details, address from audit_entries where subject_kind = 'sessions' and subject_id = $1 order by id",
    [id],
  );

test('セッションは行として残り、画面のサーバーが入れ替わっても続く', async () => {
  const { account, cookie } = await gate.signIn('street');

  const restarted = await aGate();

  expect(await seenBy(gate, cookie)).toBe(account);
  expect(await seenBy(restarted, cookie)).toBe(account);
  await restarted.close();
});

test('クッキーにもデータベースにも、Directusの鍵は平文で残らない', async () => {
  const { id, account, cookie } = await gate.signIn('street');

  expect(cookie).not.toContain(account);
  expect(JSON.stringify(await rowOf(id))).not.toContain('token of');
});

test('終わったセッションは、別のサーバーでも1秒以内に断られ、Directusでも取り消され、戻らない', async () => {
  const { id, account, cookie } = await gate.signIn('office');
  expect(await seenBy(other, cookie)).toBe(account);

  await gate.sessions.end(id, 'logout', Date.now());

  await expect.poll(() => seenBy(other, cookie), { timeout: 1_000, interval: 50 }).toBe('logout');
  await expectRevokedOnce(account);
  expect(await rowOf(id)).toMatchObject({ ended_why: 'logout', sealed_token: null });
  expect(await refusalOf('update sessions set ended_at = null, ended_why = null where id = $1', [id])).toMatch(
    /does not come back/,
  );
});

test.each(['/ledger/export', '/photos/1', '/notices/1/paper', '/ledger/search.data'])(
  '写し取ったクッキーは、終わったあと %s を開けない',
  async (path) => {
    const { id, cookie } = await gate.signIn('office');
    expect(await seenBy(other, cookie, path)).not.toBe('logout');

    await gate.sessions.end(id, 'logout', Date.now());

    await expect.poll(() => seenBy(other, cookie, path), { timeout: 1_000, interval: 50 }).toBe('logout');
  },
);

test('写し取った管理者のクッキーは、終わったあと Studio を開けない', async () => {
  const { id, cookie } = await gate.signIn('admin');
  expect((await other.get('/studio/admin/content', { cookie })).status).toBe(200);

  await gate.sessions.end(id, 'logout', Date.now());

  await expect
    .poll(async () => (await other.get('/studio/items/places', { cookie, accept: 'application/json' })).status, {
      timeout: 1_000,
      interval: 50,
    })
    .toBe(401);
});

test('知らせが届かなくても、10秒で終わりに気づく', async () => {
  const { id, account, cookie } = await gate.signIn('office');
  expect(await seenBy(gate, cookie)).toBe(account);
  // The end comes by a hand that tells nobody.
  await rowsOf('alter table sessions disable trigger sessions_tell_end');
  try {
    await rowsOf("update sessions set ended_at = now(), ended_why = 'forced' where id = $1", [id]);
  } finally {
    await rowsOf('alter table sessions enable trigger sessions_tell_end');
  }

  gate.wait(10_000);

  expect(await seenBy(gate, cookie)).toBe('gone');
});

test('30分使われなければ終わり、Directusでも取り消され、証跡に残る', async () => {
  const { id, account, cookie } = await gate.signIn('street');
  gate.wait(30 * minute);

  const answer = await gate.get('/street', { cookie });

  expect(await answer.json()).toMatchObject({ session: '', ended: 'idle', cookie: '' });
  expect(answer.headers.getSetCookie().join()).toContain('__Host-session=; ');
  await expectRevokedOnce(account);
  expect(await trailOf(id)).toEqual([
    { action: '/session/started', details: {}, address: '192.0.2.7' },
    { action: '/session/ended', details: { why: 'idle' }, address: '192.0.2.7' },
  ]);
});

test('閉じられたブラウザーのセッションも、時間が来れば終わる', async () => {
  const { id, account } = await gate.signIn('street');

  await gate.sessions.sweep(gate.now() + 31 * minute);

  expect(await rowOf(id)).toMatchObject({ ended_why: 'idle', sealed_token: null });
  await expectRevokedOnce(account);
});

test('終わったセッションのクッキーを示した人は、証跡に残る', async () => {
  const { id, cookie } = await gate.signIn('call');
  await gate.sessions.end(id, 'logout', Date.now());

  await gate.get('/ledger', { cookie });
  await gate.get('/ledger', { cookie });

  expect(await trailOf(id)).toMatchObject([
    { action: '/session/started' },
    { action: '/session/ended', details: { why: 'logout' } },
    { action: '/session/refused', details: { endedWhy: 'logout' }, address: '127.0.0.1' },
  ]);
});

test('人が使えばセッションは1分ごとに延び、画面がひとりでに行う通信では延びない', async () => {
  const seenAt = async (headers: Record<string, string>, path: string, after: number) => {
    const { id, cookie } = await gate.signIn('street');
    const before = await rowOf(id);
    gate.wait(after);
    await gate.get(path, { ...headers, cookie });
    const now = await rowOf(id);
    return Math.round((now?.['last_seen_at'] - before?.['last_seen_at']) / minute);
  };
  const opened = { 'sec-fetch-dest': 'document' };

  expect(await seenAt(opened, '/street', minute / 2)).toBe(0);
  expect(await seenAt(opened, '/street', 2 * minute)).toBe(2);
  expect(await seenAt({}, '/pulse', 2 * minute)).toBe(2);
  expect(await seenAt({}, '/studio/admin', 2 * minute)).toBe(2);
  expect(await seenAt({ 'sec-fetch-dest': 'empty' }, '/street', 2 * minute)).toBe(0);
});

test.each([
  ['停止', { status: 'suspended' }, 'suspended'],
  ['役割の変更', { role: roleDetails.call.id }, 'role-changed'],
  ['パスワードの変更', { password: 'a-longer-password-2026' }, 'password-changed'],
])('%sがあった利用者は、どこでもログインし直しになる', async (_what, change, why) => {
  const { id: account } = await aPerson();
  const { id, cookie } = await gate.signIn('street', account);
  expect(await seenBy(gate, cookie)).toBe(account);

  expect((await sendAsAdmin('PATCH', `/users/${account}`, change)).status).toBe(200);

  await expect.poll(() => seenBy(gate, cookie), { timeout: 1_000, interval: 50 }).toBe('gone');
  expect(await rowOf(id)).toMatchObject({ ended_why: why });
});

test('管理者でない人に設定画面は開かず、Directus にはセッションの鍵だけが渡る', async () => {
  const clerk = await gate.signIn('office');
  const admin = await gate.signIn('admin');

  expect((await gate.get('/studio/admin', { accept: 'text/html', cookie: clerk.cookie })).status).toBe(403);
  const answer = await gate.get('/studio/admin/content?x=1', {
    cookie: `${admin.cookie}; directus_session_token=abc`,
    authorization: 'Bearer somebody-elses',
  });

  expect(await answer.text()).toBe('directus');
  expect(gate.asked).toEqual([`GET /admin/content?x=1 directus_session_token=token of ${admin.account}`]);
});

test('Studio に別のログインの入口はない', async () => {
  const { id, cookie } = await gate.signIn('admin');
  const post = async (path: string) => {
    const answer = await fetch(`${gate.origin}/studio${path}`, {
      method: 'POST',
      headers: { cookie, origin: gate.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@example.jp', password: 'guess', mode: 'session' }),
    });
    return answer.status;
  };
  const doors = ['/auth/login', '/AUTH/login/default', '/auth/password/request', '/auth/password/reset'];
  const others = ['/session/sign-in-checks', '/graphql/system', '/shares/auth'];

  expect(await Promise.all([...doors, ...others].map(post))).toEqual(Array(7).fill(403));
  expect(await post('/auth/refresh')).toBe(200);
  expect(gate.asked).toEqual([]);

  expect(await post('/auth/logout')).toBe(204);
  expect(await rowOf(id)).toMatchObject({ ended_why: 'logout' });
});
