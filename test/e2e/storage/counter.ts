/** 返還カウンター as a clerk works it. */
import type { Locator, Page } from '@playwright/test';
import { settled } from '../harness/settled.ts';
import { typeTag } from '../harness/type-tag.ts';

/** The bicycle of a tag, called up on the first screen. */
export async function callUp(page: Page, tagNumber: string): Promise<void> {
  await page.goto('/returns');
  await settled(page);
  await typeTag(page, tagNumber);
}

export async function fillClaimant(page: Page, name: string): Promise<void> {
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByLabel('氏名').fill(name);
  await page.getByRole('textbox', { name: '住所', exact: true }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByLabel('電話番号').fill('03-0000-0009');
  await page.getByLabel('本人確認書類').selectOption('運転免許証');
}

export const confirm = (page: Page): Locator => page.getByRole('button', { name: '￥3,000を受け取って返還する' });
export const done = (page: Page): Locator => page.getByRole('heading', { name: '返還を記録しました' });
