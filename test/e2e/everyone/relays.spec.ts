/** The two relays, `/commands/…` and `/papers/…`: what they let through, and where one is led who comes by the address. */
import { loginOf } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

test('どの部屋も載せていない用件は、送っても見つからない', async ({ signedIn }) => {
  const page = await signedIn('office');
  await page.goto('/stock/daily-report');
  const { origin } = new URL(page.url());
  const send = (path: string) => page.request.post(`${origin}${path}`, { form: {}, headers: { origin } });

  for (const path of [
    '/commands/people/change-own-password',
    '/commands/stock/print-daily-report',
    '/commands/anything',
    '/papers/export/export-bicycles',
    '/papers/cash/undo-cash-close',
  ]) {
    expect((await send(path)).status(), path).toBe(404);
  }
});

test('書類のアドレスを開いても書類は作られず、その仕事の画面になる', async ({ signedIn }) => {
  const page = await signedIn('office');

  await page.goto('/papers/stock/print-daily-report');
  await expect(page).toHaveURL(/\/stock\/daily-report$/);
  await page.goto('/papers/disposal/print-disposal');
  await expect(page).toHaveURL(/\/disposals$/);
});

test('印刷を押したときにセッションが終わっていたら、ログインのあと、押した画面に戻る', async ({ signedIn }) => {
  const page = await signedIn('storage');
  await page.goto('/stock/daily-report');
  await settled(page);
  const cookies = await page.context().cookies();
  const { origin } = new URL(page.url());
  await fetch(`${origin}/logout`, {
    method: 'POST',
    headers: { origin, cookie: cookies.map((each) => `${each.name}=${each.value}`).join('; ') },
    body: new URLSearchParams(),
    redirect: 'manual',
  });

  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '作業日報を印刷' }).click(),
  ]);

  await expect(tab).toHaveURL(/\/login/);
  const { email, password } = loginOf('storage');
  await tab.getByLabel('メールアドレス').fill(email);
  await tab.getByRole('textbox', { name: 'パスワード' }).fill(password);
  await tab.getByRole('button', { name: 'ログイン' }).click();
  await expect(tab).toHaveURL(/\/stock\/daily-report$/);
});
