/** 二次登録 on the yard's tablet (row L2): every field of 第３-1(1), photos, and two people at one bicycle. */
import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import type { Page } from '@playwright/test';
import { demoPicture } from '../../../directus/demo-picture.ts';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.tablet);

const choose = (page: Page, group: string, choice: string) =>
  page
    .getByRole('group', { name: new RegExp(`^${group}(必須)?$`) })
    .getByLabel(choice, { exact: true })
    .check();
const save = (page: Page) => page.getByRole('button', { name: '登録して次へ' }).click();

async function openIntake(page: Page, managementNumber: string | null) {
  await settled(page);
  await page.getByRole('textbox', { name: '番号や場所で自転車をさがす' }).fill(managementNumber ?? '');
  await page.getByRole('textbox', { name: '番号や場所で自転車をさがす' }).press('Enter');
  await page.getByRole('link', { name: `${managementNumber} の二次登録` }).click();
  await expect(page.getByRole('heading', { name: managementNumber ?? '' })).toBeVisible();
}

test('一覧から開き、すべての項目を選んで登録すると、台帳に残り、一覧へ戻る', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);
  await axe(page);

  await choose(page, '型式', 'シティサイクル（婦人車）');
  await choose(page, '色', '青');
  await page.getByText('２色目があるとき').click();
  await choose(page, '２色目', '白');
  await choose(page, '電動', '電動アシスト');
  await page.getByLabel('車体番号').fill('GK-482210');
  await page.getByLabel('メーカー').fill('見本サイクル');
  await page.getByLabel('車輪（インチ）').fill('26');
  await choose(page, '防犯登録', '警視庁管内');
  await page.getByLabel('防犯登録番号').fill('新宿Ａ・91875');
  await expect(page.getByText('読み取り：警察署 新宿　記号 A　番号 91875')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '警察署' })).toHaveValue('新宿警察署');
  await choose(page, 'シールの色', '黄');
  await choose(page, 'かご（ある場所）', '前');
  await choose(page, 'かご（ある場所）', '後ろ');
  await choose(page, 'ギア', '6段');
  await choose(page, 'チェーン錠', '切断した');
  await choose(page, '破損（ある箇所）', 'サドル');
  await page.getByLabel('破損の補足').fill('座面に裂け');
  await choose(page, '機能喪失', '機能喪失車');
  await page.getByLabel('機能喪失と判断した理由').fill('フレーム折れ');
  await page.getByLabel('置き場所').fill('A-12');
  await page.getByLabel('状況メモ').fill('鍵1個付き');
  await page.getByLabel('備考').fill('子ども乗せの跡あり');
  await axe(page);
  await save(page);

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  await expect(page.getByRole('link', { name: `${bicycle.managementNumber} の二次登録` })).toBeHidden();
  expect(await seen(bicycle.id)).toMatchObject({
    modelId: code('model', 'city'),
    colourId: code('colour', 'blue'),
    secondColourId: code('colour', 'white'),
    isElectric: true,
    frameNumber: 'GK-482210',
    manufacturer: '見本サイクル',
    wheelInches: 26,
    registrationKind: 'tokyo',
    registrationNumber: '新宿Ａ・91875',
    registrationStation: '新宿',
    registrationSymbol: 'A',
    registrationSerial: '91875',
    registrationPoliceBodyName: '新宿警察署',
    stickerColourId: code('sticker_colour', 'yellow'),
    hasBasket: true,
    basketPlaces: ['front', 'rear'],
    hasGears: true,
    gearCount: 6,
    isLockCut: true,
    isDamaged: true,
    damagePlaces: ['saddle'],
    damageNote: '座面に裂け',
    isBeyondUse: true,
    beyondUseReason: 'フレーム折れ',
    storageSlot: 'A-12',
    conditionMemo: '鍵1個付き',
    remarks: '子ども乗せの跡あり',
  });
});

test('何も付いていない自転車は、防犯登録「なし」を選ぶだけで登録でき、打ちかけた番号は残らない', async ({
  signedIn,
}) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);

  await choose(page, '防犯登録', '警視庁管内');
  await page.getByLabel('防犯登録番号').fill('世田谷A1');
  await choose(page, '防犯登録', 'なし');
  await save(page);

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({
    registrationKind: 'none',
    registrationNumber: null,
    registrationPoliceBodyId: null,
    hasBasket: false,
    hasGears: false,
    isDamaged: false,
    isLockCut: false,
    isBeyondUse: false,
    isElectric: false,
  });
});

test('防犯登録を選ばないと登録されず、どこが足りないかが分かり、入力は残る', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);
  await choose(page, '色', '赤');

  await save(page);

  await expect(page.getByText('防犯登録の有無を選んでください')).toBeVisible();
  await expect(page.getByRole('radio', { name: '赤' }).first()).toBeChecked();
  await axe(page);
});

test('見慣れない番号には注意を出すが、そのまま登録できる', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);

  await choose(page, '防犯登録', '警視庁管内');
  await page.getByLabel('防犯登録番号').fill('XX-?-99');
  await expect(page.getByText(/見慣れない形です/)).toBeVisible();
  await save(page);

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ registrationNumber: 'XX-?-99' });
});

test('道府県の番号からは、その道府県警察が選ばれる', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);

  await choose(page, '防犯登録', '道府県');
  await page.getByLabel('防犯登録番号').fill('神奈川 1234567');

  await expect(page.getByRole('textbox', { name: '道府県警察' })).toHaveValue('神奈川県警察');
  await save(page);
  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ registrationPoliceBodyId: masterId('police_bodies', 'P14') });
});

test('ほかの人が先に変更していたら、その内容を示し、入力を残し、確かめてから登録できる', async ({
  signedIn,
  api,
  axe,
}) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);
  await choose(page, '防犯登録', 'なし');
  await page.getByLabel('車体番号').fill('KEEP-1');
  const { revision } = await seen(bicycle.id);
  await (await api('office')).send(EditBicycle, {
    bicycleId: bicycle.id,
    revision,
    registrationKind: 'unreadable',
    remarks: '区が先に書いた',
  });

  await save(page);
  const notice = page.getByRole('alert').filter({ hasText: 'ほかの人が先に変更しています' });
  await expect(notice).toContainText('備考：（空） → 区が先に書いた');
  await expect(notice.getByRole('link', { name: '今の内容を見る' })).toHaveAttribute('href', `/ledger/${bicycle.id}`);
  await expect(page.getByLabel('車体番号')).toHaveValue('KEEP-1');
  await axe(page);
  await save(page);

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ frameNumber: 'KEEP-1', registrationKind: 'none' });
});

test('保管所で撮った写真は、操作なしでその自転車に結び付き、登録の妨げにならない', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  await openIntake(page, bicycle.managementNumber);

  await page.getByLabel('写真ファイル').setInputFiles({
    name: 'yard.jpg',
    mimeType: 'image/jpeg',
    buffer: await demoPicture({ colour: '#1565c0', tagNumber: bicycle.tagNumber, scene: '保管所' }),
  });
  await expect.poll(async () => (await seen(bicycle.id)).photos.map(({ kind }) => kind)).toEqual(['intake']);
  await choose(page, '防犯登録', 'なし');
  await save(page);

  await expect(page.getByText(`${bicycle.managementNumber} の二次登録をしました`)).toBeVisible();
});

test('受け入れていない自転車は、先にすることを示して登録させない', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('removed');
  const page = await signedIn('storage');

  await page.goto(`/yard/intake/${bicycle.id}`);

  await expect(page.getByRole('alert')).toContainText('先に「受入」で札を読み取ってください');
  await axe(page);
});
