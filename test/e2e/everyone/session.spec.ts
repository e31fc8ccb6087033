import { randomUUID } from 'node:crypto';
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { expect, signIn, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

test('ログアウトしたあとの古いクッキーは、別のブラウザーでも使えない', async ({ context, browser, signedIn }) => {
  const page = await signedIn('office');
  const cookies = await context.cookies();
  await page.getByRole('button', { name: /ログアウト/ }).click();
  await expect(page).toHaveURL(/\/login/);

  const thief = await browser.newContext();
  await thief.addCookies(cookies);
  const stolen = await thief.newPage();
  await stolen.goto(`${runningStack().origin}/ledger`);

  await expect(stolen).toHaveURL(/\/login/);
  await thief.close();
});

test('パスワードの間違いは、メールアドレスを残したまま、理由を伝える', async ({ page, axe }) => {
  await page.goto(`${runningStack().origin}/login`);
  await axe(page);
  await page.getByLabel('メールアドレス').fill(loginOf('call').email);
  await page.getByRole('textbox', { name: 'パスワード' }).fill('wrong');
  await page.getByRole('button', { name: 'ログイン' }).click();

  await expect(page.getByText('メールアドレスかパスワードが違います')).toBeVisible();
  await expect(page.getByLabel('メールアドレス')).toHaveValue('call@example.jp');
});

test('権限のない画面は、直接開いても見せない', async ({ signedIn }) => {
  const page = await signedIn('call');

  await page.goto('/tags');

  await expect(page.getByText(/権限がありません/)).toBeVisible();
});

test('管理者でない人は Studio を開けない', async ({ signedIn }) => {
  const page = await signedIn('storage');

  const answer = await page.goto('/studio/admin');

  expect(answer?.status()).toBe(403);
});

test('停止された利用者は、次の操作でログインへ戻る', async ({ page, api }) => {
  const admin = await api('admin');
  const send = async (method: string, path: string, body: object) => {
    const answer = await fetch(`${runningStack().directusUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.ok).toBe(true);
  };
  const id = randomUUID();
  const login = { email: `${id}@example.jp`, password: randomUUID() };
  await send('POST', '/users', {
    id,
    ...login,
    role: roleDetails.street.id,
    status: 'active',
    last_name: '一時',
    first_name: '利用',
  });
  await signIn(page, login);

  await send('PATCH', `/users/${id}`, { status: 'suspended' });
  await page.goto('/street/tagging');

  await expect(page).toHaveURL(/\/login/);
});
