/** The whole product as a child process, as `npm start` runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commandOf, familyOf, identityOf } from '../processes.ts';

type Stop = {
  seconds: number;
  /** Command lines of what was still running after the supervisor had ended. */
  leftovers: string[];
};

export type Product = {
  pid: number;
  /** From the start of the process until it says that it is ready. */
  seconds: number;
  origin: string;
  directusUrl: string;
  stop: () => Promise<Stop>;
};

const directusPort = 24_055;

/** Starts it with the demo. Throws, with what it printed, when it ends instead of getting ready. */
export async function startProduct(root: string, dataFolder: string): Promise<Product> {
  const from = performance.now();
  const supervisor = spawn(process.execPath, [join(root, 'directus', 'start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataFolder,
      PORT: '24000',
      DIRECTUS_PORT: String(directusPort),
      POSTGRES_PORT: '24432',
      DEMO: 'on',
      // Packages belong to the installation, which is timed by hand.
      APT: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(supervisor, 'exit');
  let seconds = 0;
  let origin = '';
  const printed: string[] = [];
  // Read on after the address: a full pipe would hold the supervisor up.
  const lines = createInterface({ input: supervisor.stdout });
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      printed.push(line);
      if (line.includes('準備ができました')) seconds = secondsSince(from);
      origin ||= /^▸ 画面\s+(\S+)$/.exec(line)?.[1] ?? '';
      if (seconds > 0 && origin !== '') resolve();
    });
  });
  const failed = ended.then(() => {
    throw new Error(`The product ended before it was ready:\n${printed.join('\n')}`);
  });
  await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  const pid = supervisor.pid ?? 0;
  return {
    pid,
    seconds,
    origin,
    directusUrl: `http://127.0.0.1:${directusPort}`,
    async stop() {
      const stoppedAt = performance.now();
      const family = familyOf(pid).map((each) => ({ each, identity: identityOf(each), command: commandOf(each) }));
      supervisor.kill('SIGINT');
      await ended;
      const left = family.filter(({ each, identity }) => identity !== undefined && identityOf(each) === identity);
      return { seconds: secondsSince(stoppedAt), leftovers: left.map(({ command }) => command) };
    },
  };
}

const secondsSince = (from: number): number => Number(((performance.now() - from) / 1000).toFixed(1));
