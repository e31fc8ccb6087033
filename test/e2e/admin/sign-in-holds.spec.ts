import { randomUUID } from 'node:crypto';
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { runningStack } from '../../harness/running-stack.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const password = 'correct-horse-2026';

/** A person of this test alone, so that nobody else has to wait. */
async function aPerson(token: string, status = 'active') {
  const id = randomUUID();
  const email = `${id}@example.jp`;
  const answer = await fetch(`${runningStack().directusUrl}/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      email,
      password,
      status,
      role: roleDetails.street.id,
      last_name: '待機',
      first_name: id.slice(0, 8),
    }),
  });
  expect(answer.ok).toBe(true);
  return { email, name: `待機 ${id.slice(0, 8)}` };
}

/** What the login answers to a form posted in one of its ways. */
async function post(path: '/login' | '/login.data', email: string, typed: string) {
  const { origin } = runningStack();
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password: typed }),
    redirect: 'manual',
  });
  return { status: answer.status, text: await answer.text() };
}

test('続けて間違えると、どの送り方でも待たされ、言葉は登録のない名前と同じ', async ({ api }) => {
  const { token } = await api('admin');
  const { email } = await aPerson(token);
  const tries = async (name: string) => {
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await post(count % 2 === 0 ? '/login' : '/login.data', name, 'wrong')).status);
    }
    return { statuses, held: [await post('/login', name, 'wrong'), await post('/login.data', name, 'wrong')] };
  };

  const known = await tries(email);
  const unknown = await tries(`${randomUUID()}@example.jp`);

  expect(known.statuses).toEqual(Array(6).fill(401));
  expect(unknown.statuses).toEqual(known.statuses);
  for (const { held } of [known, unknown]) {
    expect(held.map(({ status }) => status)).toEqual([429, 429]);
    for (const { text } of held) expect(text).toContain('間違いが続いたため、いまは受け付けられません。');
  }
  // The right one, too: while one waits no password is looked at.
  expect((await post('/login', email, password)).status).toBe(429);
});

test('利用を止められた人は、正しいパスワードを入れたときだけ、そう知らされる', async ({ api }) => {
  const { token } = await api('admin');
  const { email } = await aPerson(token, 'suspended');

  expect((await post('/login', email, 'wrong')).text).toContain('メールアドレスかパスワードが違います');
  expect((await post('/login', email, password)).text).toContain('管理者が利用を止めています');
});

test('管理者は、待っている人を理由を付けて解除できる', async ({ api, signedIn, axe, browser }) => {
  const { token } = await api('admin');
  const { email, name } = await aPerson(token);
  for (let count = 0; count < 6; count += 1) await post('/login', email, 'wrong');
  for (const seconds of [5, 10]) {
    await expect
      .poll(async () => (await post('/login', email, 'wrong')).status, { timeout: (seconds + 5) * 1_000 })
      .toBe(401);
  }
  const page = await signedIn('admin');
  await page.goto('/sign-in-holds');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('8回');
  await axe(page);

  await page.getByRole('button', { name: `${name}を解除` }).click();
  await page.getByLabel('解除の理由').fill('電話で本人を確認');
  await axe(page);
  await page.getByRole('button', { name: '解除する' }).click();

  await expect(page.getByText('解除しました。すぐにログインできます')).toBeVisible();
  const context = await browser.newContext();
  const own = await context.newPage();
  await own.goto(`${runningStack().origin}/login`);
  await own.getByLabel('メールアドレス').fill(email);
  await own.getByRole('textbox', { name: 'パスワード' }).fill(password);
  await own.getByRole('button', { name: 'ログイン' }).click();
  await expect(own).toHaveURL(/\/street/);
  await context.close();
});
