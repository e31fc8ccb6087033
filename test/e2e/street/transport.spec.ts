/** 積込 (row F7) on the crew's phone: scan, condition, undo; the yard sees what the crew noted. */
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';

test.use(sizes.phone);

test('札を読むと積み込まれ、状況の印とメモが残り、取り消すと未積込に戻る', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().at('S06').inState('removed');
  const number = bicycle.managementNumber ?? '';
  const page = await signedIn('street');
  await page.goto(`/street/transport?site=${bicycle.storageSiteId}`);
  await expect(page.getByRole('list', { name: '給田行きの未積込' })).toContainText(number);
  await axe(page);

  await typeTag(page, bicycle.tagNumber);
  await expect(page.getByText('積み込みました')).toBeVisible();
  await page.getByRole('checkbox', { name: 'パンク' }).check();
  await page.getByRole('checkbox', { name: '鍵なし' }).check();
  await page.getByRole('textbox', { name: '状況メモ' }).fill('前かごに雨具');
  await page.getByRole('button', { name: '状況を保存' }).click();

  await expect(page.getByText('保存しました')).toBeVisible();
  await expect(page.getByRole('list', { name: '給田行きの積込済' })).toContainText('パンク、鍵なし　前かごに雨具');
  await axe(page);
  await typeTag(page, bicycle.tagNumber);
  await expect(page.getByText(/積込が済んでいます/)).toBeVisible();

  await page.getByRole('button', { name: `${number} の積込を取消` }).click();
  await expect(page.getByRole('list', { name: '給田行きの未積込' })).toContainText(number);
  expect(await seen(bicycle.id)).toMatchObject({ status: 'removed' });
});
