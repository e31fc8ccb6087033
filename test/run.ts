/**
 * `npm test`: sets up what tests need, runs every check in order, and closes with one line
 * `N passed, N failed` over all of them. A step's name may be given to run it alone: npm test -- unit
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { documentPackages, installPackages, testPackages } from '../directus/system-packages.ts';
import { startTestStack } from './harness/start-stack.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run: () => Promise<Count> };

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'var', 'test-reports');
const say = (text: string) => process.stdout.write(`${text}\n`);

/** A check that passes or fails as a whole. */
const check = (name: string, program: string, ...args: string[]): Step => ({
  name,
  run: async () => ((await execute(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A project of vitest.config.ts; its tests are counted one by one. */
const vitest = (project: string, env: Record<string, string> = {}): Step => ({
  name: project,
  run: async () => {
    const report = join(reports, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await execute('vitest', ['run', '--project', project, ...reporters], env);
    const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
    return counted(report, code, (text) => {
      const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(text));
      return { passed: numPassedTests, failed: numFailedTests };
    });
  },
});

const playwright: Step = {
  name: 'e2e',
  run: async () => {
    const code = await execute('playwright', ['test', '--config', 'test/e2e/playwright.config.ts'], {
      TEST_STACK: 'running',
    });
    const Report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });
    return counted(join(reports, 'e2e.json'), code, (text) => {
      const { expected, unexpected, flaky } = Report.parse(JSON.parse(text)).stats;
      if (flaky > 0) say(`  二度目で通ったもの: ${flaky}`);
      return { passed: expected + flaky, failed: unexpected };
    });
  },
};

const quick: Step[] = [
  check('biome', 'biome', 'check', '.'),
  check('types: schema', 'tsc', '-p', 'schema'),
  check('types: extensions', 'tsc', '-p', 'extensions'),
  check('types: app', 'tsc', '-p', 'app'),
  check('types: directus, test', 'tsc', '-p', '.'),
  check('unused code', 'knip'),
  vitest('unit'),
  vitest('documents'),
];
const onTheProduct: Step[] = [vitest('integration', { TEST_STACK: 'running' }), playwright];

const only = process.argv.slice(2);
const chosen = (steps: Step[]) => steps.filter(({ name }) => only.length === 0 || only.includes(name));
const total: Count = { passed: 0, failed: 0 };
const startedAt = Date.now();

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const missing = await installPackages([...documentPackages, ...testPackages], (text) => say(`▸ ${text}`));
if (missing.length > 0) {
  say(`✗ テストに必要なパッケージがありません: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
for (const step of chosen(quick)) await perform(step);
if (chosen(onTheProduct).length > 0) {
  say('\n▸ 製品を起動しています');
  const stop = await startTestStack({ withScreens: true });
  try {
    for (const step of chosen(onTheProduct)) await perform(step);
  } finally {
    // What ends the stack also looks into its logs.
    await stop().catch((error) => {
      say(`✗ ${error instanceof Error ? error.message : String(error)}`);
      total.failed += 1;
    });
  }
}
say(`\n▸ ${Math.round((Date.now() - startedAt) / 1000)} 秒`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function perform({ name, run }: Step): Promise<void> {
  say(`\n▸ ${name}`);
  const from = Date.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  say(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - from) / 1000)} 秒)`,
  );
}

/** Reads a runner's report; a runner that failed without a failing test counts as one failure. */
async function counted(report: string, code: number, read: (text: string) => Count): Promise<Count> {
  const count = await readFile(report, 'utf8').then(read, () => ({ passed: 0, failed: 1 }));
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function execute(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    env: { ...process.env, ...env, FORCE_COLOR: process.env['CI'] ? '0' : '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolvePromise) => child.once('close', (code) => resolvePromise(code ?? 1)));
}
