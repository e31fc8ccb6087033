import { ListChoices } from '@bicycles/schema/masters/contracts';
import type { Page } from '@playwright/test';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle, code } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);
test.describe.configure({ timeout: 180_000 });

/** Studio knows who is signed in, and asks its new administrator two things that can wait. */
async function openStudio(page: Page) {
  for (const name of ['Skip', 'Remind Later']) {
    // The dialogs come and go while Studio starts: one that left by itself needs no press.
    const later = page.getByRole('button', { name });
    await page.addLocatorHandler(later, () => later.click({ timeout: 2_000 }).catch(() => undefined), {
      noWaitAfter: true,
    });
  }
  await page.goto('/studio/admin');
  await expect(page).toHaveURL(/\/studio\/admin\/content/, { timeout: 30_000 });
}

/** Changes one field of one row as the office does: open it, type, 保存. */
async function changeInStudio(page: Page, row: string, field: string, value: string) {
  await page.goto(`/studio/admin/content/${row}`);
  const box = page.locator(`input[field="${field}"]`);
  await box.fill(value);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(row));
}

test('設定画面は日本語で、場所の名前を変えると台帳の検索の選択肢が変わる', async ({ signedIn }) => {
  const row = `places/${masterId('places', 'S20')}`;
  const page = await signedIn('admin');
  await openStudio(page);
  await expect(page.getByRole('link', { name: /撤去場所$/ })).toBeVisible();
  try {
    await changeInStudio(page, row, 'name', '喜多見（改称）');

    await page.goto('/ledger');
    await settled(page);
    await page.getByRole('textbox', { name: '撤去場所' }).fill('喜多見');
    await expect(page.getByRole('option')).toHaveText(['喜多見（改称）']);
  } finally {
    await changeInStudio(page, row, 'name', '喜多見');
  }
});

test('手数料を変えると、返還カウンターの金額が変わる', async ({ signedIn, api, browser }) => {
  const kind = code('vehicle_kind', 'small_moped');
  const admin = await api('admin');
  const { fees } = await admin.send(ListChoices, {});
  const fee = fees.find(({ vehicleKindId }) => vehicleKindId === kind);
  const { id } = await aBicycle().looking({ vehicleKindId: kind }).inState('stored');
  const page = await signedIn('admin');
  await openStudio(page);
  try {
    await changeInStudio(page, `fees/${fee?.id}`, 'yen', '4700');

    const counter = await signedIn('storage', await browser.newContext());
    await counter.goto(`/returns/${id}`);
    await expect(counter.getByText('4,700', { exact: false }).first()).toBeVisible();
  } finally {
    await changeInStudio(page, `fees/${fee?.id}`, 'yen', String(fee?.yen));
  }
});

test('設定画面に出るのはマスタだけで、利用者の一覧が開き、台帳やフローへの口は閉じている', async ({ signedIn }) => {
  const page = await signedIn('admin');
  await openStudio(page);
  await expect(page.getByRole('link', { name: /撤去場所$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /自転車$/ })).toHaveCount(0);

  const answers = await page.evaluate(async () => {
    const send = async (method: string, path: string) => {
      const answer = await fetch(`/studio${path}`, { method, headers: { 'content-type': 'application/json' } });
      return `${answer.status} ${(await answer.text()).includes('業務の画面で開いてください')}`;
    };
    return Promise.all([
      send('GET', '/items/bicycles'),
      send('POST', '/flows'),
      send('DELETE', '/collections/audit_entries'),
      send('POST', '/graphql'),
      send('GET', '/files'),
    ]);
  });
  expect(new Set(answers)).toEqual(new Set(['403 true']));

  // The other flows make many users: the list shows the first of them by address.
  await page.goto('/studio/admin/users');
  await expect(page.getByText('admin@example.jp')).toBeVisible({ timeout: 30_000 });
});
