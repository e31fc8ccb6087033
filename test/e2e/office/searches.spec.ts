import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { AddTagging } from '@bicycles/schema/street/contracts';
import { aBicycle, code, placeId, seen } from '../../builders/a-bicycle.ts';
import { aTag } from '../../builders/a-tag.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** Bicycles that only this test finds: their memo holds a word of its own. */
async function bicyclesWithWord(count: number) {
  const word = `目印${crypto.randomUUID().slice(0, 8)}`;
  const bicycles = [];
  for (let made = 0; made < count; made += 1) {
    bicycles.push(
      await aBicycle()
        .looking({ conditionMemo: word, colourId: code('colour', 'red') })
        .inState('stored'),
    );
  }
  return { word, numbers: bicycles.map(({ managementNumber }) => managementNumber ?? '') };
}

test('詳しい条件で探し、条件を外し、一覧を切り替え、行を選んで出力へ進める', async ({ signedIn, axe }) => {
  const { word, numbers } = await bicyclesWithWord(2);
  const page = await signedIn('office');
  await page.goto('/ledger');
  await page.getByRole('button', { name: '詳しい条件' }).click();
  await page.getByLabel('メモ・備考の言葉').fill(word);
  await page.getByLabel('返還の有無').selectOption('なし');
  await page.getByLabel('保管期限（から）').fill('2026-01-01');
  await axe(page);
  await page.getByLabel('メモ・備考の言葉').press('Enter');

  await expect(page.getByText('2件', { exact: true })).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain(word);
  await page.getByRole('button', { name: '条件を外す：返還：なし' }).click();
  await expect(page.getByRole('button', { name: '条件を外す：返還：なし' })).toHaveCount(0);
  await page.getByRole('button', { name: '返還', exact: true }).click();
  await expect(page.getByText('該当する自転車はありません')).toBeVisible();
  await page.getByRole('button', { name: '保管', exact: true }).click();
  await expect(page.getByRole('link', { name: numbers[0] ?? '' })).toBeVisible();

  await expect(page.locator('a[data-row]').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1件を選択')).toBeVisible();
  await page.getByRole('button', { name: '検索結果すべて' }).click();
  await expect(page.getByText('2件すべてを選択')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: '出力・印刷' }).click();
  await expect(page.getByRole('heading', { name: '2件を出力' })).toBeVisible();

  await page.goBack();
  // The choice is still there.
  await expect(page.getByText('2件すべてを選択')).toBeVisible();
  await page.getByRole('button', { name: '処分リスト' }).click();
  await expect(page.getByText('台帳で選んだ2台')).toBeVisible();
  await expect(page.getByText('今は処分できない自転車（2件）')).toBeVisible();
  await axe(page);
});

test('列を選んで並べ替えると、次に開いたときも同じ列で出る', async ({ signedIn, axe }) => {
  const { word, numbers } = await bicyclesWithWord(2);
  const page = await signedIn('office');
  await page.goto('/ledger');
  await page.getByRole('button', { name: '詳しい条件' }).click();
  await page.getByLabel('メモ・備考の言葉').fill(word);
  await page.getByLabel('メモ・備考の言葉').press('Enter');

  await page.getByRole('button', { name: '列の選択' }).click();
  await axe(page);
  await page.getByRole('button', { name: '初期の列に戻す' }).click();
  await page.getByRole('button', { name: '状況メモ', exact: true }).click();
  await page.getByRole('button', { name: '写真を外す' }).click();
  await page.getByRole('button', { name: 'この列で表示' }).click();
  await expect(page.getByRole('cell', { name: word })).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('columnheader').last()).toHaveText('状況メモ');
  await expect(page.getByRole('columnheader', { name: '写真' })).toHaveCount(0);

  const links = page.locator('table').getByRole('link', { name: /^\d{3}-\d{5}$/ });
  await page.getByRole('link', { name: '整理番号・札' }).click();
  await expect(links.first()).toHaveText(numbers.toSorted()[0] ?? '');
  await page.getByRole('link', { name: '整理番号・札' }).click();
  await expect(links.first()).toHaveText(numbers.toSorted().at(-1) ?? '');
  await links.last().press('Enter');
  await expect(page.getByRole('heading', { name: numbers.toSorted()[0] ?? '' })).toBeVisible();
  await page.goBack();
  await expect(links.last()).toBeFocused();
});

test('検索を名前で保存して共有すると、ほかの人もアドレスから同じ条件で開ける', async ({ signedIn, browser, axe }) => {
  const name = `期限の近いもの ${crypto.randomUUID().slice(0, 6)}`;
  const page = await signedIn('office');
  await page.goto('/ledger');
  await page.getByRole('button', { name: '保管', exact: true }).click();
  await page.getByRole('button', { name: 'この検索を保存' }).click();
  await page.getByLabel('名前').fill(name);
  await page.getByLabel('ほかの人も使えるように共有する').check();
  await axe(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(`検索「${name}」を保存しました`)).toBeVisible();
  await page.getByRole('button', { name: '保存した検索' }).click();
  const address = await page.getByRole('menuitem', { name, exact: true }).getAttribute('href');

  const other = await signedIn('call', await browser.newContext());
  await other.goto(address ?? '');
  await expect(other.getByRole('button', { name: /条件を外す：状態：.*保管中/ })).toBeVisible();

  await page.getByRole('menuitem', { name: '整理する…' }).click();
  await page.getByRole('button', { name: `「${name}」を消す` }).click();
  await expect(page.getByRole('button', { name: `「${name}」を消す` })).toHaveCount(0);
});

test('同じ防犯登録番号の過去の所有者を、日付を見て一度の操作で引き継げる', async ({ signedIn, api, axe }) => {
  const look = { registrationKind: 'tokyo', registrationNumber: `成城R-${String(Date.now()).slice(-7)}` } as const;
  const earlier = await aBicycle().removedOn('2026-05-11').looking(look).inState('stored');
  const later = await aBicycle().looking(look).inState('stored');
  const office = await api('office');
  await office.send(SetOwner, { bicycleId: earlier.id, revision: earlier.revision, name: '見本 引継' });
  const page = await signedIn('office');
  await page.goto(`/ledger/${later.id}`);

  await expect(page.getByText('令和8年5月11日撤去')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: /この所有者を引き継ぐ：見本 引継/ }).click();

  await expect(page.getByText('過去の撤去の所有者を引き継ぎました')).toBeVisible();
  await expect(page.getByText(`引継ぎ元：${earlier.managementNumber}`, { exact: false })).toBeVisible();
  expect((await seen(later.id)).owner?.name).toBe('見本 引継');
});

test('1台の画面は位置を模式図と言葉で示し、ほかのサーバーには何も尋ねない', async ({ signedIn, api, axe }) => {
  const { bicycleId } = await (await api('street')).send(AddTagging, {
    tagNumber: await aTag(),
    placeId: placeId('S22N'),
    vehicleKindId: code('vehicle_kind', 'bicycle'),
    position: { latitude: 35.6614, longitude: 139.6681, accuracyM: 8 },
  });
  const page = await signedIn('office');
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));

  await page.goto(`/ledger/${bicycleId}`);

  const map = page.getByRole('region', { name: '地図' });
  await expect(map.getByText('札付け')).toBeVisible();
  await expect(map.getByText('模式図', { exact: false })).toBeVisible();
  await expect(page.getByText('北緯35.66140 東経139.66810')).toBeVisible();
  await axe(page);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});
