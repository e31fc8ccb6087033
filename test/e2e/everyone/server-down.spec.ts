import { freePort } from '../../../directus/free-port.ts';
import { startScreens } from '../harness/start-screens.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.phone);

/** Nothing behind the screens: what people see while Directus or the database is away. */
let screens: Awaited<ReturnType<typeof startScreens>>;

test.beforeAll(async () => {
  screens = await startScreens(`http://127.0.0.1:${await freePort(23700)}`);
});

test.afterAll(() => screens.stop());

test('サーバーにつながらないときは、何をすればよいかを伝え、入力を残す', async ({ page, axe }) => {
  await page.goto(`${screens.origin}/login`);
  await page.getByLabel('メールアドレス').fill('street@example.jp');
  await page.getByRole('textbox', { name: 'パスワード' }).fill('demo-street-2026');
  await page.getByRole('button', { name: 'ログイン' }).click();

  await expect(page.getByText('サーバーに接続できません')).toBeVisible();
  await expect(page.getByLabel('メールアドレス')).toHaveValue('street@example.jp');
  await axe(page);
});
