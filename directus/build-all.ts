/** Builds extension and screens when their sources have changed since the last build. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './installation.ts';
import { runCommand } from './run-command.ts';

export async function buildAll(root: string, say: (text: string) => void): Promise<void> {
  const shared = [join(root, 'schema', 'src'), join(root, 'package-lock.json')];
  await build([...shared, join(root, 'extensions')], join(root, 'extensions', 'dist', '.built'), async () => {
    say('拡張機能を組み立てています');
    await runCommand(process.execPath, [join(root, 'extensions', 'build.ts')], { cwd: root });
  });
  const sources = [...shared, join(root, 'app'), join(root, 'vite.config.ts')];
  await build(sources, join(root, 'build', '.built'), async () => {
    say('画面を組み立てています');
    await runCommand(join(root, 'node_modules', '.bin', 'remix'), ['vite:build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  });
}

async function build(sources: string[], stamp: string, work: () => Promise<void>): Promise<void> {
  const wanted = await fingerprint(...sources);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await work();
  await writeFile(stamp, wanted);
}
