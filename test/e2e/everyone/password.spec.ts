import { randomUUID } from 'node:crypto';
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { runningStack } from '../../harness/running-stack.ts';
import { expect, signIn, sizes, test } from '../harness/test.ts';

test.use(sizes.phone);

test('自分のパスワードを変えると、そのまま仕事を続けられ、ほかの端末は終わる', async ({ page, browser, api, axe }) => {
  const { token } = await api('admin');
  const id = randomUUID();
  const login = { email: `${id}@example.jp`, password: 'correct-horse-2026' };
  const answer = await fetch(`${runningStack().directusUrl}/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id, ...login, role: roleDetails.street.id, status: 'active', last_name: '変更' }),
  });
  expect(answer.ok).toBe(true);
  await signIn(page, login);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, login);

  await page.goto(`${runningStack().origin}/password`);
  await axe(page);
  const change = async (oldPassword: string, newPassword: string, repeated = newPassword) => {
    await page.getByRole('textbox', { name: '今のパスワード' }).fill(oldPassword);
    await page.getByRole('textbox', { name: '新しいパスワード', exact: true }).fill(newPassword);
    await page.getByRole('textbox', { name: '新しいパスワード（もう一度）' }).fill(repeated);
    await page.getByRole('button', { name: 'パスワードを変える' }).click();
  };
  await change(login.password, 'short');
  await expect(page.getByText('パスワードは12文字以上にしてください')).toBeVisible();
  await change('wrong', 'another-horse-2027');
  await expect(page.getByText('今のパスワードが違います')).toBeVisible();
  await change(login.password, 'another-horse-2027', 'another-horse-2028');
  await expect(page.getByText('新しいパスワードと違います')).toBeVisible();
  await axe(page);
  await change(login.password, 'another-horse-2027');

  await expect(page.getByText('パスワードを変えました')).toBeVisible();
  await page.goto(`${runningStack().origin}/street`);
  await expect(page).toHaveURL(/\/street/);
  await other.goto(`${runningStack().origin}/street`);
  await expect(other).toHaveURL(/\/login/);
  await signIn(other, { ...login, password: 'another-horse-2027' });
  await other.context().close();
});
