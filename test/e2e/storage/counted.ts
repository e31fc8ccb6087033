import type { Locator, Page } from '@playwright/test';

/** One of the large numbers above a count: 在庫, 確認済, 余り. */
export const counted = (page: Page, label: string): Locator =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('definition');
