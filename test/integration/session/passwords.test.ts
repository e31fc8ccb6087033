import { ChangeOwnPassword, GetProfile } from '@bicycles/schema/people/contracts';
import { expect, test } from 'vitest';
import { apiClient, signIn } from '../../../directus/api-client.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { aGate } from './a-gate.ts';
import { aPerson, password, sendAsAdmin } from './a-person.ts';

const next = 'another-horse-2027';

async function clientOf(login: string, typed = password) {
  const { directusUrl } = runningStack();
  return apiClient(directusUrl, await signIn(directusUrl, login, typed));
}

test.each([
  ['x', /12文字以上/],
  ['password2026', /推測されます/],
  ['aaaaaaaaaaaaaaaa', /推測されます/],
])('Studio でも、弱いパスワード「%s」は設定できない', async (weak, reason) => {
  const { id } = await aPerson();

  const changed = await sendAsAdmin('PATCH', `/users/${id}`, { password: weak });
  const made = await sendAsAdmin('POST', '/users', { email: `weak-${id}@example.jp`, password: weak });

  for (const answer of [changed, made]) {
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toMatch(reason);
  }
  expect((await clientOf(`${id}@example.jp`)).token).not.toBe('');
});

test('ログイン名に近いパスワードは、Studio でも自分でも設定できない', async () => {
  const { id, login } = await aPerson();

  expect((await sendAsAdmin('PATCH', `/users/${id}`, { password: `${login}!!` })).status).toBe(400);
  const person = await clientOf(login);
  const failure = await failureOf(person.send(ChangeOwnPassword, { oldPassword: password, newPassword: `${id}-2026` }));

  expect(failure).toMatchObject({ code: 'password-is-login', fields: { newPassword: expect.stringMatching(/8文字/) } });
});

test('パスワードのほかを直すだけなら、短い文字数の決まりには触れない', async () => {
  const { id } = await aPerson();

  expect((await sendAsAdmin('PATCH', `/users/${id}`, { last_name: '改姓' })).status).toBe(200);
});

test('自分のパスワードを変えると、ほかの場所のログインはすべて終わり、証跡に残る', async () => {
  const { id, login } = await aPerson();
  const [person, elsewhere] = [await clientOf(login), await clientOf(login)];
  const gate = await aGate();
  const session = await gate.signIn('street', id);

  await person.send(ChangeOwnPassword, { oldPassword: password, newPassword: next });

  expect((await failureOf(elsewhere.send(GetProfile, {}))).status).toBe(401);
  expect((await failureOf(clientOf(login))).status).toBe(401);
  expect(await (await clientOf(login, next)).send(GetProfile, {})).toMatchObject({ id });
  expect(await rowsOf('select ended_why from sessions where id = $1', [session.id])).toEqual([
    { ended_why: 'password-changed' },
  ]);
  const trail = await rowsOf(
    "select * from audit_entries where actor = $1 and action = '/people/change-own-password'",
    [id],
  );
  expect(trail).toHaveLength(1);
  expect(JSON.stringify(trail)).not.toContain(next);
  expect(await rowsOf('select 1 as one from commands where actor = $1', [id])).toEqual([]);
  await gate.close();
});

test('今のパスワードを知らない人は変えられない', async () => {
  const { login } = await aPerson();
  const person = await clientOf(login);

  const failure = await failureOf(person.send(ChangeOwnPassword, { oldPassword: 'wrong', newPassword: next }));

  expect(failure).toMatchObject({
    code: 'password-wrong',
    fields: { oldPassword: expect.stringContaining('違います') },
  });
  expect((await clientOf(login)).token).not.toBe('');
});
