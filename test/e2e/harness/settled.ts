import type { Page } from '@playwright/test';

/** A screen that has come to life: its scripts and lists are loaded, so that keys and taps are heard. */
export async function settled(page: Page): Promise<Page> {
  await page.waitForLoadState('networkidle');
  return page;
}
