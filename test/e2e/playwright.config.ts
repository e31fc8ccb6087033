/** Flows per role in real Chromium against the whole product. Sizes are chosen per file: test.use(sizes.phone). */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './harness/chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../var/test-results',
  globalSetup: './harness/start-product.ts',
  fullyParallel: false,
  workers: 2,
  // On a busy CI machine only; the closing lines name what needed a second try.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../var/test-reports/e2e.json' }]],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { executablePath: chromiumPath, args: [...chromiumArguments] },
  },
});
