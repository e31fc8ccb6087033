import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const aRedBicycle = () =>
  aBicycle()
    .looking({
      vehicleKindId: code('vehicle_kind', 'bicycle'),
      colourId: code('colour', 'red'),
      hasBasket: true,
      basketPlaces: ['front'],
    })
    .inState('stored');

test('台帳を訂正すると、1台の画面と経過に残る', async ({ signedIn, axe }) => {
  const { id } = await aRedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}`);
  await page.getByRole('link', { name: '台帳を訂正' }).click();
  await expect(page.getByLabel('前', { exact: true })).toBeChecked();
  await axe(page);

  await page.getByLabel('色', { exact: true }).selectOption('青');
  await page.getByLabel('防犯登録', { exact: true }).selectOption('警視庁管内');
  await page.getByLabel('防犯登録番号').fill('世田谷Ａ－７７１２３');
  await page.getByLabel('盗難届あり').check();
  await page.getByLabel('届出年月日').fill('2026-10-01');
  await page.getByLabel('受理番号').fill('第123号');
  await page.getByLabel('訂正の理由').fill('色の選び間違い');
  await page.getByRole('button', { name: '訂正を保存' }).click();

  await expect(page.getByText('台帳を訂正しました')).toBeVisible();
  await expect(page.getByText('理由：色の選び間違い')).toBeVisible();
  await expect(page.getByText(/^変更：色、.*盗難届/)).toBeVisible();
  expect(await seen(id)).toMatchObject({
    colourLabel: '青',
    registrationNumber: '世田谷Ａ－７７１２３',
    basketPlaces: ['front'],
    hasTheftReport: true,
    theftReportedOn: '2026-10-01',
  });
});

test('ほかの端末が先に変えたら、入力を残したまま知らせ、確かめてから保存できる', async ({ signedIn, api, axe }) => {
  const { id, revision } = await aRedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}/edit`);
  await page.getByLabel('メーカー').fill('青空自転車');
  const storage = await api('storage');
  await storage.send(EditBicycle, { bicycleId: id, revision, registrationKind: 'none', remarks: '先に書いた備考' });

  const save = page.getByRole('button', { name: '訂正を保存' });
  await save.click();
  const changed = page.getByRole('alert').filter({ hasText: 'ほかの人が先に変更しました' });
  await expect(changed).toContainText('先に書いた備考');
  await expect(page.getByLabel('メーカー')).toHaveValue('青空自転車');
  await axe(page);
  expect((await seen(id)).manufacturer).toBeNull();
  await changed.getByRole('button', { name: '確かめた。この入力で続ける' }).click();
  await save.click();

  await expect(page.getByText('台帳を訂正しました')).toBeVisible();
  expect((await seen(id)).manufacturer).toBe('青空自転車');
});

test('保管期限を変更すると、自動計算の期限と理由が並ぶ', async ({ signedIn, axe }) => {
  const { id, computedDeadlineOn } = await aRedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}`);
  await page.getByRole('link', { name: '保管期限を変更' }).click();
  await axe(page);

  const day = page.getByLabel('新しい保管期限');
  await day.fill('2020-01-01');
  await page.getByLabel('変更の理由').fill('入院中との申出');
  await page.getByRole('button', { name: '期限を変更' }).click();
  await expect(page.getByText('保管期限は撤去日', { exact: false })).toBeVisible();
  await expect(page.getByLabel('変更の理由')).toHaveValue('入院中との申出');
  await day.fill('2099-03-31');
  await page.getByRole('button', { name: '期限を変更' }).click();

  await expect(page.getByText('保管期限を令和81年3月31日に変更しました')).toBeVisible();
  await expect(page.getByText('入院中との申出').first()).toBeVisible();
  expect(await seen(id)).toMatchObject({ retentionDeadlineOn: '2099-03-31', computedDeadlineOn });
});

test('郵便番号から住所が入り、所有者を登録できる', async ({ signedIn, axe }) => {
  const { id } = await aRedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}`);
  await page.getByRole('link', { name: '所有者を登録' }).click();
  await axe(page);

  await page.getByRole('textbox', { name: '氏名', exact: true }).fill('﨑山 太郎');
  await page.getByLabel('郵便番号').fill('1540017');
  await expect(page.getByLabel('住所')).toHaveValue(/世田谷区世田谷/);
  await page.getByLabel('住所').fill('東京都世田谷区世田谷4-21-27');
  await page.getByRole('button', { name: '所有者を登録' }).click();

  await expect(page.getByText('所有者を登録しました')).toBeVisible();
  expect((await seen(id)).owner).toMatchObject({ name: '﨑山 太郎', postalCode: '154-0017' });
});

test('返還済みの自転車は訂正できず、受領書を再印刷できる', async ({ signedIn, api, axe }) => {
  const { id, revision } = await aRedBicycle();
  const storage = await api('storage');
  await storage.send(AddReturn, {
    bicycleId: id,
    revision,
    vehicleKindId: code('vehicle_kind', 'bicycle'),
    claimantName: '山田 一郎',
    claimantAddress: '東京都世田谷区代沢1-1-1',
    claimantPhone: '03-0000-0000',
    claimantRelationId: code('claimant_relation', 'self'),
    identityDocumentId: code('identity_document', 'driving_licence'),
    feeYen: 3000,
  });
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}`);

  await expect(page.getByText('「返還済」のため変更できません', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: '台帳を訂正' })).toHaveCount(0);
  await axe(page);
  const [answer] = await Promise.all([
    page
      .context()
      .waitForEvent('response', (response) => response.url().endsWith('/papers/returns/print-return-receipt')),
    page.getByRole('button', { name: '受領書を再印刷' }).click(),
  ]);

  expect(answer.headers()['content-type']).toBe('application/pdf');
});
