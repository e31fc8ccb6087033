/** Starts the product for a test run on fresh data, unless the run has already started one. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { startStack } from '../../directus/stack.ts';
import type { RunningStack } from './running-stack.ts';
import { stackFile, testEnvironment, testFolder } from './test-environment.ts';

/** What it answers takes everything down again. */
export async function startTestStack(parts: { withScreens: boolean }): Promise<() => Promise<void>> {
  if (process.env['TEST_STACK'] === 'running' && existsSync(stackFile)) return async () => undefined;
  await rm(testFolder, { recursive: true, force: true });
  await mkdir(testFolder, { recursive: true });
  const stack = await startStack(testEnvironment(), (text) => process.stdout.write(`  ${text}\n`), parts);
  const { origin, directusUrl, databaseUrl, secrets } = stack;
  const running: RunningStack = {
    origin,
    directusUrl,
    databaseUrl,
    clockKey: secrets.clockKey,
    pids: Object.fromEntries(stack.services.map((service) => [service.name, service.pid() ?? 0])),
  };
  await writeFile(stackFile, JSON.stringify(running));
  return async () => {
    await stack.stop();
    await rm(stackFile, { force: true });
  };
}
