/** 防犯登録シールの読み取り on the yard's tablet (row L3): proposed by the server, confirmed by a person. */
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aStickerPicture } from '../../builders/a-sticker-picture.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.tablet);

test('撮ったシールの番号が要確認で入り、「合っています」を押すまで登録できない', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await page.goto(`/yard/intake/${bicycle.id}`);

  await page.getByLabel('防犯登録シールの写真').setInputFiles({
    name: 'sticker.jpg',
    mimeType: 'image/jpeg',
    buffer: await aStickerPicture('世田谷', 'B-40713'),
  });
  await expect(page.getByText('読み取り結果・要確認')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: '撮ったシール' })).toBeVisible();
  await expect(page.getByRole('radio', { name: '警視庁管内' })).toBeChecked();
  await expect(page.getByLabel('防犯登録番号（シールのとおりに）')).toHaveValue('世田谷B・40713');
  await axe(page);
  await page.getByRole('button', { name: '登録して次へ' }).click();
  await expect(page.getByText(/シールと見比べて「合っています」を押すか/)).toBeVisible();

  await page.getByRole('button', { name: '合っています' }).click();
  await expect(page.getByText('確認済み')).toBeVisible();
  await page.getByRole('button', { name: '登録して次へ' }).click();

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({
    registrationKind: 'tokyo',
    registrationNumber: '世田谷B・40713',
    registrationPoliceBodyName: '世田谷警察署',
    photos: [{ kind: 'intake' }],
  });
});

test('先に打った番号は、後から届いた読み取りで書き換わらない', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await page.goto(`/yard/intake/${bicycle.id}`);
  await page
    .getByRole('group', { name: /^防犯登録(必須)?$/ })
    .getByLabel('警視庁管内', { exact: true })
    .check();
  const number = page.getByLabel('防犯登録番号（シールのとおりに）');
  await number.fill('北沢C-1');

  await page.getByLabel('防犯登録シールの写真').setInputFiles({
    name: 'sticker.jpg',
    mimeType: 'image/jpeg',
    buffer: await aStickerPicture('新宿', 'A-91875'),
  });
  await expect(page.getByRole('button', { name: 'この番号を使う' })).toBeVisible({ timeout: 30_000 });
  await expect(number).toHaveValue('北沢C-1');
  await page.getByRole('button', { name: 'この番号を使う' }).click();
  await expect(number).toHaveValue('新宿A・91875');
  await number.fill('新宿A・91876');
  await page.getByRole('button', { name: '登録して次へ' }).click();

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ registrationNumber: '新宿A・91876' });
});
