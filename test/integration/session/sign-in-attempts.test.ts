import { execFile } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { ListSignInHolds, ReleaseSignIn } from '@bicycles/schema/session/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../../app/ground/front-door/front-door.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { aPerson, password } from './a-person.ts';

const minute = 60_000;
let door: FrontDoor;
let other: FrontDoor;

const open = () =>
  openFrontDoor({ databaseUrl: runningStack().frontDoorDatabaseUrl, directusUrl: runningStack().directusUrl, secret });
const secret = 'a secret of at least thirty-two characters';

beforeAll(() => {
  [door, other] = [open(), open()];
});
afterAll(() => Promise.all([door.close(), other.close()]));

/** An address that no other test and no other run uses. */
const anAddress = () => {
  const part = () => randomInt(0x1000, 0xffff).toString(16);
  return `2001:db8:${part()}:${part()}:${part()}:${part()}:${part()}:${part()}`;
};

/** One wrong password; answers the seconds to wait when it may not be tried. */
async function guess({ attempts }: FrontDoor, login: string, address: string, now: number): Promise<number> {
  const { claim, held } = await attempts.claim({ login, address, device: randomUUID() }, now);
  if (held !== undefined) return Math.round((held.until.getTime() - now) / 1_000);
  await attempts.failed(claim, now);
  return 0;
}

async function signInRightly(
  { attempts }: FrontDoor,
  { login }: { login: string },
  { address, device = randomUUID() }: { address: string; device?: string },
  now: number,
) {
  const { claim, held } = await attempts.claim({ login, address, device }, now);
  if (held !== undefined) return held;
  await attempts.succeeded(claim, now);
  return 'in';
}

/** What the password check of the server behind the screens answers. */
async function outcomeOf(login: string, typed: string): Promise<string> {
  const answer = await fetch(`${runningStack().directusUrl}/session/sign-in-checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: typed }),
  });
  return ((await answer.json()) as { data: { outcome: string } }).data.outcome;
}

test('続けて間違えると待ち時間が延び、15分を超えず、待てばまた試せる', async () => {
  const { login } = await aPerson();
  const address = anAddress();
  let now = Date.now();
  const waits: number[] = [];
  for (let tries = 0; tries < 40; tries += 1) {
    const seconds = await guess(door, login, address, now);
    waits.push(seconds);
    now += seconds * 1_000;
  }

  expect(waits.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(waits.filter((seconds) => seconds > 0).slice(0, 4)).toEqual([5, 10, 20, 40]);
  expect(Math.max(...waits)).toBe(900);
  expect(await guess(door, login, address, now + 15 * minute)).toBe(0);
});

test('一度に何百と試しても、別のサーバーからでも、再起動しても、数え漏れない', async () => {
  const { login } = await aPerson();
  const address = anAddress();
  const now = Date.now();

  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => guess(index % 2 === 0 ? door : other, login, address, now)),
  );
  const restarted = open();

  expect(answers.filter((seconds) => seconds === 0)).toHaveLength(6);
  expect(await guess(restarted, login, address, now)).toBeGreaterThan(0);
  await restarted.close();
});

test('よそで何百回試されても、ログインしたことのある場所の本人は待たされない', async () => {
  const person = await aPerson();
  const desk = anAddress();
  let now = Date.now();
  expect(await signInRightly(door, person, { address: desk }, now)).toBe('in');

  for (let tries = 0; tries < 61; tries += 1) {
    now += (await guess(door, person.login, anAddress(), now)) * 1_000;
  }

  expect(await guess(door, person.login, anAddress(), now)).toBeGreaterThan(0);
  expect(await signInRightly(door, person, { address: desk }, now)).toBe('in');
});

test('本人のブラウザーは、場所が変わっても、同じ場所で誰かに試されても、待たされない', async () => {
  const person = await aPerson();
  const device = randomUUID();
  let now = Date.now();
  expect(await signInRightly(door, person, { address: anAddress(), device }, now)).toBe('in');
  const street = anAddress();
  for (let tries = 0; tries < 40; tries += 1) now += (await guess(door, person.login, street, now)) * 1_000;

  expect(await guess(door, person.login, street, now)).toBeGreaterThan(0);
  expect(await signInRightly(door, person, { address: street, device }, now)).toBe('in');
});

test('同じ場所で別の名前が間違え続けても、そこでログインしたことのある人は入れる', async () => {
  const person = await aPerson();
  const yard = anAddress();
  const now = Date.now();
  await signInRightly(door, person, { address: yard }, now);

  for (let tries = 0; tries < 101; tries += 1) await guess(door, `${randomUUID()}@example.jp`, yard, now);

  expect(await guess(door, `${randomUUID()}@example.jp`, yard, now)).toBeGreaterThan(0);
  expect(await signInRightly(door, person, { address: yard }, now)).toBe('in');
});

test('正しいログインは何回でも、答えの出なかった問い合わせも、数えない', async () => {
  const people = await Promise.all(Array.from({ length: 3 }, () => aPerson()));
  const yard = anAddress();
  const now = Date.now();

  for (let round = 0; round < 60; round += 1) {
    for (const person of people) expect(await signInRightly(door, person, { address: yard }, now)).toBe('in');
    const { claim } = await door.attempts.claim(
      { login: `${randomUUID()}@example.jp`, address: yard, device: randomUUID() },
      now,
    );
    if (claim === undefined) throw new Error('held');
    await door.attempts.abandoned(claim);
  }

  expect(await guess(door, `${randomUUID()}@example.jp`, yard, now)).toBe(0);
  const [row] = await rowsOf("select failures from sign_in_attempts where kind = 'address' and key = $1", [yard]);
  expect(row).toEqual({ failures: 1 });
});

test('登録のある名前もない名前も、同じように数える', async () => {
  const { login } = await aPerson();
  const now = Date.now();
  const waitsOf = async (name: string) => {
    const address = anAddress();
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) waits.push(await guess(door, name, address, now));
    return waits;
  };

  expect(await waitsOf(login)).toEqual(await waitsOf(`${randomUUID()}@example.jp`));
});

test('正しいパスワードを知る人だけが、利用停止を知らされる', async () => {
  const active = await aPerson();
  const suspended = await aPerson({ status: 'suspended' });

  expect(await outcomeOf(active.login.toUpperCase(), password)).toBe('right');
  expect(await outcomeOf(active.login, 'wrong')).toBe('wrong');
  expect(await outcomeOf(suspended.login, 'wrong')).toBe('wrong');
  expect(await outcomeOf(suspended.login, password)).toBe('suspended');
  expect(await outcomeOf(`${randomUUID()}@example.jp`, password)).toBe('wrong');
});

test('登録のない名前も、答えまでに同じだけの仕事をする', async () => {
  const { login } = await aPerson();
  const msOf = async (name: string) => {
    const from = performance.now();
    await outcomeOf(name, 'wrong');
    return performance.now() - from;
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let tries = 0; tries < 15; tries += 1) {
    known.push(await msOf(login));
    unknown.push(await msOf(`${randomUUID()}@example.jp`));
  }
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[7] ?? 0;

  // Without the stand-in it is a fiftieth.
  expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
  expect(median(unknown) / median(known)).toBeLessThan(2);
});

test('パスワードを何回間違えても、Directus が利用を止めることはない', async () => {
  const { id, login } = await aPerson();
  const loginAt = (typed: string) =>
    fetch(`${runningStack().directusUrl}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: login, password: typed, mode: 'session' }),
    });
  for (let tries = 0; tries < 12; tries += 1) expect((await loginAt('wrong')).status).toBe(401);

  expect((await loginAt(password)).status).toBe(200);
  expect(await rowsOf('select status from directus_users where id = $1', [id])).toEqual([{ status: 'active' }]);
});

test('間違いと待ちは証跡に残り、入力した名前は残らない', async () => {
  const { id, login } = await aPerson();
  const typed = `typed-into-the-wrong-box-${randomUUID()}`;
  const [address, elsewhere] = [anAddress(), anAddress()];
  const now = Date.now();
  for (let tries = 0; tries < 9; tries += 1) await guess(door, login, address, now);
  await guess(door, typed, elsewhere, now);

  const entries = await rowsOf(
    'select action, actor, subject_kind, subject_id, details from audit_entries where address = $1 order by id',
    [address],
  );
  expect(entries.map(({ action }) => action)).toEqual([
    ...Array.from({ length: 6 }, () => '/session/sign-in-failed'),
    '/session/sign-in-refused',
  ]);
  expect(entries[0]).toMatchObject({ actor: null, subject_kind: 'directus_users', subject_id: id });
  const trail = await rowsOf('select * from audit_entries where address = $1', [elsewhere]);
  expect(trail).toHaveLength(1);
  expect(JSON.stringify(trail)).not.toContain(typed);
});

test('待っている人を管理者が解除すると、理由が証跡に残り、すぐに試せる', async () => {
  const { id, login } = await aPerson();
  const address = anAddress();
  for (let tries = 0; tries < 14; tries += 1) {
    await rowsOf('update sign_in_attempts set held_until = null where account = $1', [id]);
    await guess(door, login, address, Date.now());
  }
  const admin = await as('admin');
  const { holds } = await admin.send(ListSignInHolds, {});
  const hold = holds.find((each) => each.login === login && each.kind === 'place');
  expect(hold).toMatchObject({ address, failures: 14 });

  await admin.send(ReleaseSignIn, { kind: 'place', key: hold?.key ?? '', reason: '電話で本人を確認' });

  expect(await guess(door, login, address, Date.now())).toBe(0);
  const [entry] = await rowsOf(
    "select actor_role, details from audit_entries where action = '/session/release-sign-in' and subject_id = $1",
    [id],
  );
  expect(entry).toMatchObject({ actor_role: 'admin', details: { reason: '電話で本人を確認', failures: 14 } });
});

/** The command of the server's console, on this database. */
async function release(...asked: string[]): Promise<string> {
  const env = { ...process.env, DATA_DIR: testFolder };
  const { stdout } = await promisify(execFile)(process.execPath, ['directus/release.ts', ...asked], { env });
  return stdout;
}

test('サーバーの操作卓から、待ちも利用停止も解除できる', async () => {
  const waiting = await aPerson();
  const suspended = await aPerson({ status: 'suspended' });
  const address = anAddress();
  for (let tries = 0; tries < 6; tries += 1) await guess(door, waiting.login, address, Date.now());
  expect(await guess(door, waiting.login, address, Date.now())).toBeGreaterThan(0);

  expect(await release(waiting.login.toUpperCase())).toContain('解除しました');
  expect(await guess(door, waiting.login, address, Date.now())).toBe(0);
  expect(await release('2001:db8::1')).toContain('待たされていません');
  expect(await release('nobody@example.jp')).toContain('この名前の利用者はいません');
  expect(await release(suspended.login)).toContain('--activate');
  expect(await release('--activate', suspended.login)).toContain('解除しました');

  expect(await outcomeOf(suspended.login, password)).toBe('right');
  const trail = await rowsOf(
    "select actor_name, subject_id from audit_entries where action = '/session/release-sign-in' and subject_id = any($1) order by id",
    [[waiting.id, suspended.id]],
  );
  expect(trail).toEqual([
    { actor_name: 'サーバーの操作卓', subject_id: waiting.id },
    { actor_name: 'サーバーの操作卓', subject_id: suspended.id },
  ]);
});
