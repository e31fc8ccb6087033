import type { Page } from '@playwright/test';
import { anOwnedBicycle } from '../../builders/a-notice.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** A clerk has found an owner by the list and has looked at two screens with the name. */
async function lookAtAnOwner(page: Page): Promise<string> {
  const name = `退出　${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await anOwnedBicycle({ name });
  await page.goto('/ledger');
  await page.goto(`/ledger/${id}`);
  await expect(page.getByText(name).first()).toBeVisible();
  return name;
}

/** Neither the page as it stands nor as it came holds the name, however often one goes back. */
async function expectNothingOf(name: string, page: Page): Promise<number> {
  for (let backs = 0; backs < 4; backs += 1) {
    await expect(page).toHaveURL(/\/login|^about:blank$/);
    if (page.url() === 'about:blank') return backs;
    expect(await page.content()).not.toContain(name);
    await page.goBack();
  }
  return 4;
}

test('ログアウトしたあとは、戻るを何度押しても、前の人の見ていた個人情報が残らない', async ({ signedIn }) => {
  const page = await signedIn('office');
  const name = await lookAtAnOwner(page);

  await page.getByRole('button', { name: /ログアウト/ }).click();

  await expect(page.getByText('ログアウトしました')).toBeVisible();
  expect(await expectNothingOf(name, page)).toBeGreaterThanOrEqual(3);
});

test('操作のないまま終わったあとも同じで、ログインすれば元の画面に戻る', async ({ context, signedIn }) => {
  const page = await context.newPage();
  await page.clock.install();
  const signed = await signedIn('office');
  await signed.close();
  const name = await lookAtAnOwner(page);
  const path = new URL(page.url()).pathname;
  await settled(page);

  await page.clock.fastForward('31:00');

  await expect(page.getByText('操作のない時間が続いたため')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe(path);
  await expectNothingOf(name, page);
});

test('一つのタブでログアウトすると、同じブラウザーのほかのタブも閉じた画面になる', async ({ context, signedIn }) => {
  const page = await signedIn('office');
  const other = await context.newPage();
  const name = await lookAtAnOwner(other);

  await page.getByRole('button', { name: /ログアウト/ }).click();

  await expect(other).toHaveURL(/\/login/);
  await expectNothingOf(name, other);
});

test('ほかの場所で終わったセッションは、画面の中の操作でも、まるごと新しい画面に替わる', async ({ signedIn }) => {
  const clerk = await signedIn('call');
  const name = await lookAtAnOwner(clerk);
  const cookies = await clerk.context().cookies();
  const cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
  const { origin } = new URL(clerk.url());
  await fetch(`${origin}/logout`, {
    method: 'POST',
    headers: { origin, cookie },
    body: new URLSearchParams(),
    redirect: 'manual',
  });

  await clerk.getByRole('link', { name: '台帳', exact: true }).click();

  await expect(clerk).toHaveURL(/\/login/);
  await expectNothingOf(name, clerk);
});

test('ログアウトの答えは、ブラウザーに取ってあるものを捨てさせる', async () => {
  const { origin } = runningStack();
  const answer = await fetch(`${origin}/logout`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams(),
    redirect: 'manual',
  });

  expect(answer.status).toBe(302);
  expect(answer.headers.get('clear-site-data')).toBe('"cache"');
});
