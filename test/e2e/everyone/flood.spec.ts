/** One large body from anybody must not stop the product for the others. */
import { readFileSync } from 'node:fs';
import { runningStack } from '../../harness/running-stack.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const megabyte = 1_000_000;

/** Physical memory of the screens' server now. */
function memoryOfScreens(): number {
  const status = readFileSync(`/proc/${runningStack().pids['画面']}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1_024;
}

const flood = (path: string, bytes: number) => {
  const { origin } = runningStack();
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: `email=${'a'.repeat(bytes)}`,
  });
};

test('ログイン画面へ大きな中身を送られても断り、ほかの人の画面は開く', async ({ page }) => {
  const before = memoryOfScreens();
  const attack = ['/login', '/login.data', '/logout', '/ledger'].map((path) => flood(path, 40 * megabyte));

  const health = await fetch(`${runningStack().origin}/healthz`);
  const answers = await Promise.all(attack);
  await page.goto(`${runningStack().origin}/login`);

  expect(health.status).toBe(200);
  expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
  expect(await answers[0]?.text()).toContain('大きすぎるため受け付けませんでした');
  expect(memoryOfScreens() - before).toBeLessThan(150 * megabyte);
  await expect(page.getByRole('heading', { name: 'ログイン' })).toBeVisible();
});
