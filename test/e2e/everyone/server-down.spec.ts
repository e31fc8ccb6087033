import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { waitUntilServing } from '../../../directus/directus-process.ts';
import { freePort } from '../../../directus/free-port.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.phone);

/** The screens' server alone, with nothing behind it: what people see while Directus or the database is away. */
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  const port = await freePort(23500);
  const dead = await freePort(23600);
  server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', resolve('app/server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DIRECTUS_URL: `http://127.0.0.1:${dead}`,
      SESSION_SECRET: 'x'.repeat(40),
    },
    stdio: 'inherit',
  });
  origin = `http://localhost:${port}`;
  await waitUntilServing(`http://127.0.0.1:${port}/healthz`, '画面', 'stdout');
});

test.afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
});

test('サーバーにつながらないときは、何をすればよいかを伝え、入力を残す', async ({ page, axe }) => {
  await page.goto(`${origin}/login`);
  await page.getByLabel('メールアドレス').fill('street@example.jp');
  await page.getByRole('textbox', { name: 'パスワード' }).fill('demo-street-2026');
  await page.getByRole('button', { name: 'ログイン' }).click();

  await expect(page.getByText('サーバーに接続できません')).toBeVisible();
  await expect(page.getByLabel('メールアドレス')).toHaveValue('street@example.jp');
  await axe(page);
});
