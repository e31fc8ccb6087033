import type { Page } from '@playwright/test';

/** A tag as a reader or a person types it into the field of the screen; `number` may be any that the field takes. */
export async function typeTag(page: Page, number: string): Promise<void> {
  const field = page.getByLabel('札番号');
  await field.fill(number);
  await field.press('Enter');
}
