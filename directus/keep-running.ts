/** Keeps one long-running program alive: starts it again when it dies, until it is told to stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Service = {
  name: string;
  /** The program's process id now; it changes when the program is started again. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

type Program = {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  owner?: { uid: number; gid: number };
  /** File that takes the program's output. */
  log: string;
  stopSignal?: NodeJS.Signals;
};

/** Starts the program. It comes back 200 ms after a death, later (up to 5 s) when it keeps dying. */
export function keepRunning(program: Program): Service {
  mkdirSync(dirname(program.log), { recursive: true });
  const pidFile = program.log.replace(/\.log$/, '.pid');
  const log = createWriteStream(program.log, { flags: 'a' });
  let child: ChildProcess | undefined;
  let stopping = false;
  let delay = 200;
  let timer: NodeJS.Timeout | undefined;
  let ended: Promise<void> = Promise.resolve();

  const start = () => {
    const startedAt = Date.now();
    const started = spawn(program.command, program.args, {
      ...(program.env && { env: program.env }),
      ...(program.cwd && { cwd: program.cwd }),
      ...program.owner,
      // Its own process group: Ctrl-C goes to the supervisor alone, which stops the parts in order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    if (started.pid) writeFileSync(pidFile, String(started.pid));
    started.stdout?.pipe(log, { end: false });
    started.stderr?.pipe(log, { end: false });
    ended = new Promise((resolve) => {
      const end = () => {
        resolve();
        if (stopping) return;
        delay = Date.now() - startedAt > 10_000 ? 200 : Math.min(delay * 2, 5_000);
        process.stderr.write(`▸ ${program.name} が止まったため再起動します\n`);
        timer = setTimeout(start, delay);
      };
      started.once('error', (error) => {
        log.write(`${error.message}\n`);
        end();
      });
      started.once('exit', end);
    });
  };
  start();

  return {
    name: program.name,
    pid: () => child?.pid,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const lastResort = setTimeout(() => child?.kill('SIGKILL'), 15_000);
      child?.kill(program.stopSignal ?? 'SIGTERM');
      await ended;
      clearTimeout(lastResort);
      rmSync(pidFile, { force: true });
      log.end();
    },
  };
}

/**
 * Ends what a killed supervisor left behind: `log` is the program's log file, beside which its pid
 * was kept; a pid that now belongs to another program is left alone.
 */
export async function stopLeftover(log: string, command: string): Promise<void> {
  try {
    const pid = Number(readFileSync(log.replace(/\.log$/, '.pid'), 'utf8'));
    const isOurs = () => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(command);
    if (!isOurs()) return;
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 100 && isOurs(); tries += 1) await wait(100);
    if (isOurs()) process.kill(pid, 'SIGKILL');
  } catch {
    // No pid file or no such process: nothing was left behind.
  }
}
