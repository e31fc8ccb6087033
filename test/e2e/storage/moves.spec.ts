/** 保管所の移動 at the yard's tablet: reason once, scan after scan, a mistake back by one tap. */

import { aBicycle, seen, siteId } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';

test.use(sizes.tablet);

test('移動先と理由を一度入れれば、札を読むたびに移動し、間違いは元に戻せる', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().looking({ storageSlot: 'A-12' }).inState('stored');
  const onTheWay = await aBicycle().inState('removed');
  const page = await settled(await signedIn('storage'));

  await page.getByRole('link', { name: '保管所の移動' }).click();
  await expect(page.getByText(/移動先と理由を入れると/)).toBeVisible();
  await page.getByLabel('移動先').selectOption('桜新町');
  await page.getByLabel('移動の理由').fill('満車のため');
  await typeTag(page, onTheWay.tagNumber);
  await expect(page.getByText('移動していません')).toBeVisible();
  await typeTag(page, bicycle.tagNumber);

  const moved = page.getByRole('region', { name: '移動した自転車' });
  await expect(moved.getByText(bicycle.managementNumber ?? '')).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ storageSiteId: siteId('1'), storageSlot: null });
  await axe(page);
  await moved.getByRole('button', { name: /を元に戻す$/ }).click();

  await expect(moved.getByText('まだありません。')).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored', storageSiteId: siteId('3') });
});
