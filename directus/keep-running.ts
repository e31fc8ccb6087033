/** Keeps one long-running program alive: starts it again when it dies, until it is told to stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { rotatingLog } from './rotating-log.ts';

export type Service = {
  name: string;
  /** The program's process id now; it changes when the program is started again. */
  pid(): number | undefined;
  /** How often it has ended without being told to. */
  deaths(): number;
  /** File that takes the program's output. */
  log: string;
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
  const pidFile = pidFileOf(program.log);
  const log = rotatingLog(program.log);
  let child: ChildProcess | undefined;
  let stopping = false;
  let delay = 200;
  let deaths = 0;
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
    if (started.pid) {
      const run: Run = { pid: started.pid, supervisor: process.pid, command: [program.command, ...program.args] };
      writeFileSync(pidFile, JSON.stringify(run));
    }
    for (const output of [started.stdout, started.stderr]) output?.on('data', log.input());
    ended = new Promise((resolve) => {
      const end = () => {
        resolve();
        if (stopping) return;
        deaths += 1;
        delay = Date.now() - startedAt > 10_000 ? 200 : Math.min(delay * 2, 5_000);
        process.stderr.write(`▸ ${program.name} が止まったため再起動します\n`);
        timer = setTimeout(start, delay);
      };
      started.once('error', (error) => {
        log.write(error.message);
        end();
      });
      started.once('exit', end);
    });
  };
  start();

  return {
    name: program.name,
    pid: () => child?.pid,
    deaths: () => deaths,
    log: program.log,
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

const Run = z.object({ pid: z.number(), supervisor: z.number(), command: z.array(z.string()) });
type Run = z.infer<typeof Run>;

const pidFileOf = (log: string) => log.replace(/\.log$/, '.pid');

/**
 * Ends what a killed supervisor left behind: `log` is the part's log file, beside which its run was
 * noted; a pid that now belongs to another program is left alone. Comes before ports are chosen, so
 * that the product keeps its address. Throws when the supervisor still lives: the data are in use.
 */
export async function stopLeftover(log: string): Promise<void> {
  const run = readRun(pidFileOf(log));
  if (!run || !isRunning(run)) return;
  if (parentOf(run.pid) === run.supervisor) {
    throw new Error(
      `同じデータですでに起動しています（記録: ${dirname(log)}）。先にそちらを Ctrl-C で終了してください`,
    );
  }
  signal(run, 'SIGINT');
  for (let tries = 0; tries < 100 && isRunning(run); tries += 1) await wait(100);
  if (isRunning(run)) signal(run, 'SIGKILL');
}

function readRun(pidFile: string): Run | undefined {
  try {
    return Run.parse(JSON.parse(readFileSync(pidFile, 'utf8')));
  } catch {
    // Stopped in order, or never started.
    return undefined;
  }
}

function isRunning({ pid, command }: Run): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') === `${command.join('\0')}\0`;
  } catch {
    return false;
  }
}

function parentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

function signal({ pid }: Run, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has just ended by itself.
  }
}
