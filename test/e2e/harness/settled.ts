import type { Page } from '@playwright/test';

/** A screen that has come to life: its lists are loaded, and React hears keys and taps. */
export async function settled(page: Page): Promise<Page> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => (globalThis as { earlyKeys?: object }).earlyKeys === undefined);
  return page;
}
