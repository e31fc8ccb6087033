/** 返還カウンター (rows R1, R3): from the tag to the money, and whatever happens on the way. */
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { callUp, confirm, done, fillClaimant } from './counter.ts';

test.use(sizes.desktop);

test('住所から郵便番号も入る', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);

  await page.getByRole('textbox', { name: '住所', exact: true }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByLabel('電話番号').focus();

  await expect(page.getByLabel('郵便番号')).toHaveValue('154-0017');
});

test('所有者が分かっていて本人なら、その情報を一度に写せる', async ({ signedIn, api }) => {
  const bicycle = await aBicycle().inState('stored');
  await (await api('office')).send(SetOwner, {
    bicycleId: bicycle.id,
    revision: bicycle.revision,
    name: '見本 次郎',
    nameKana: 'ミホン ジロウ',
    postalCode: '154-0024',
    address: '東京都世田谷区三軒茶屋2-1-1',
    phone: '03-0000-0007',
  });
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);

  await expect(page.getByRole('button', { name: /見本 次郎/ })).toBeHidden();
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByRole('button', { name: '所有者の情報（見本 次郎 様）を使う' }).click();
  await page.getByLabel('本人確認書類').selectOption('運転免許証');
  await expect(page.getByLabel('氏名')).toHaveValue('見本 次郎');
  await confirm(page).click();

  await expect(done(page)).toBeVisible();
  expect((await seen(bicycle.id)).return).toMatchObject({
    claimantName: '見本 次郎',
    claimantPostalCode: '154-0024',
    claimantAddress: '東京都世田谷区三軒茶屋2-1-1',
    claimantPhone: '03-0000-0007',
  });
});

test('車種を変えると手数料がすぐ変わり、手数料のない車種では返還できない理由を示す', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);

  await page.getByLabel('車種').selectOption('原動機付自転車（50cc以下）');
  await expect(page.getByRole('button', { name: '￥4,000を受け取って返還する' })).toBeEnabled();
  await page.getByLabel('車種').selectOption('自動二輪車（50cc超）');

  await expect(page.getByText(/手数料が登録されていません/)).toBeVisible();
  await expect(page.getByRole('button', { name: '手数料が決まると返還できます' })).toBeDisabled();
  await axe(page);
});

test('手数料が変わっていたら断って新しい金額を示し、入力は残る', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 三郎');
  // The amount of yesterday, as on a screen that was left open over a change of the fee.
  await page.locator('input[name=feeYen]').evaluate((input) => input.setAttribute('value', '2500'));

  await confirm(page).click();

  await expect(page.getByText(/手数料が3,000円に変わりました/)).toBeVisible();
  await expect(page.getByLabel('氏名')).toHaveValue('見本 三郎');
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored' });
});

test.describe('タブレットで', () => {
  test.use(sizes.tablet);

  test('返還でき、書類を作れなかったときも返還の記録と印刷のし直し方が分かる', async ({ signedIn, axe }) => {
    const bicycle = await aBicycle().inState('stored');
    const page = await signedIn('storage');
    await callUp(page, bicycle.tagNumber);
    await axe(page);
    await fillClaimant(page, '見本 四郎');
    await confirm(page).tap();
    await expect(done(page)).toBeVisible();

    await page.goto(`/returns/${bicycle.id}/done?printing=failed`);

    await expect(page.getByRole('alert')).toContainText('返還は記録されています');
    await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeVisible();
    await axe(page);
  });
});

test('電波が切れて返還が送れなくても、入力は残り、つながればそのまま返還できる', async ({ signedIn, context }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 圏外');

  await context.setOffline(true);
  await confirm(page).click();
  await expect(page.getByText('入力はそのまま残っています')).toBeVisible();
  await expect(page.getByLabel('氏名')).toHaveValue('見本 圏外');
  await context.setOffline(false);
  await confirm(page).click();

  await expect(done(page)).toBeVisible();
  expect((await seen(bicycle.id)).return?.claimantName).toBe('見本 圏外');
});
