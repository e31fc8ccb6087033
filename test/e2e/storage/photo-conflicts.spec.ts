/** 写真の確認 (row F5): photos whose bicycle is in doubt, on the yard's tablet. */
import { join } from 'node:path';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { aTagPicture } from '../../builders/a-tag-picture.ts';
import { as } from '../../harness/people.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.tablet);

const takenAt = '2026-11-23T10:15:00+09:00';

/** Two bicycles with a photo each, and a photo that was scanned as the one and shows the other. */
async function aDoubt() {
  const street = await as('street');
  const [scanned, shown] = [await aBicycle().inState('stored'), await aBicycle().inState('stored')];
  for (const { tagNumber } of [scanned, shown]) {
    await street.upload(await aPicture(), { kind: 'removal', takenAt, tagNumber });
  }
  const { id } = await street.upload(await aTagPicture(shown.tagNumber), {
    kind: 'removal',
    takenAt,
    tagNumber: scanned.tagNumber,
  });
  await expect.poll(async () => (await seen(scanned.id)).photos.length, { timeout: 45_000 }).toBe(1);
  return { id, scanned, shown };
}

test('食い違う写真が保管所の画面で知らされ、両方の自転車と見比べて1タップで決まる', async ({ signedIn, axe }) => {
  const { id, scanned, shown } = await aDoubt();
  const page = await signedIn('storage');

  await page.getByRole('link', { name: /写真の確認が \d+ 枚あります/ }).click();
  const card = page
    .getByRole('region', { name: /撤去の写真/ })
    .filter({ hasText: `読み取った札：${scanned.tagNumber}` });
  await expect(card).toContainText(`写真に写った札：${shown.tagNumber}`);
  await axe(page);
  await page.screenshot({ path: join(testFolder, 'photo-conflicts-tablet.png'), fullPage: true });
  await card.getByRole('button', { name: `この自転車に付ける（札 ${shown.tagNumber}）` }).click();

  await expect(page.getByText(`写真を札 ${shown.tagNumber} の自転車に付けました`)).toBeVisible();
  await expect(card).toBeHidden();
  expect((await seen(shown.id)).photos.map((photo) => photo.id)).toContain(id);
});

test('札番号の入力でも決められ、自転車のない番号は欄に理由が出る。どれでもなければ保留になる', async ({ signedIn }) => {
  const { scanned } = await aDoubt();
  const third = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await page.goto('/photos/conflicts');
  const card = page
    .getByRole('region', { name: /撤去の写真/ })
    .filter({ hasText: `読み取った札：${scanned.tagNumber}` });
  const field = card.getByLabel('ほかの自転車の札番号');

  await field.fill('12345678');
  await card.getByRole('button', { name: '付ける', exact: true }).click();
  await expect(card.getByText(/検査数字/)).toBeVisible();
  await card.getByRole('button', { name: 'どれでもない（保留にする）' }).click();
  await expect(page.getByRole('heading', { name: '保留にした写真' })).toBeVisible();

  await field.fill(third.tagNumber);
  await card.getByRole('button', { name: '付ける', exact: true }).click();
  await expect(page.getByText(`写真を札 ${third.tagNumber} の自転車に付けました`)).toBeVisible();
  expect((await seen(third.id)).photos).toHaveLength(1);
});
