/** Unit tests stand beside their source and take seconds; integration tests run on the whole running product. */
import { defineConfig } from 'vitest/config';

const withOffice = [
  'extensions/ground/documents/**/*.test.ts',
  'extensions/tags/label-sheet.test.ts',
  'extensions/export/opened-in-calc.test.ts',
];

export default defineConfig({
  test: {
    // Left alone, vitest keeps one of two cores for itself.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'schema/src/**/*.test.ts',
            'extensions/**/*.test.ts',
            'directus/**/*.test.ts',
            'app/**/*.test.{ts,tsx}',
            'test/structure/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', ...withOffice],
          setupFiles: ['test/harness/fail-on-console-error.ts'],
          // Thousands of random inputs take their time on busy cores.
          testTimeout: 60_000,
          env: { TZ: 'Asia/Tokyo' },
        },
      },
      {
        // Real LibreOffice, poppler and zbar: seconds each.
        test: {
          name: 'documents',
          include: withOffice,
          testTimeout: 120_000,
          env: { TZ: 'Asia/Tokyo', TEMPLATES_FOLDER: 'templates', WORK_FOLDER: 'var/test-work' },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/access/**/*.test.ts'],
          globalSetup: ['test/integration/start-server.ts'],
          setupFiles: ['test/harness/fail-on-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          env: { TZ: 'Asia/Tokyo' },
        },
      },
    ],
  },
});
