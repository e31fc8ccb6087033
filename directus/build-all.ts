/** Builds extension and screens when their sources have changed since the last build. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './installation.ts';
import { runCommand } from './run-command.ts';

type Say = (text: string) => void;

/** What both builds rest on. */
const shared = (root: string) => [join(root, 'schema', 'src'), join(root, 'package-lock.json')];

export async function buildExtension(root: string, say: Say): Promise<void> {
  const folder = join(root, 'extensions');
  await build([...shared(root), folder], join(folder, 'dist', '.built'), async () => {
    say('拡張機能を組み立てています');
    await runCommand(process.execPath, [join(folder, 'build.ts')], { cwd: root });
  });
}

export async function buildScreens(root: string, say: Say): Promise<void> {
  const sources = [...shared(root), join(root, 'app'), join(root, 'vite.config.ts')];
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
