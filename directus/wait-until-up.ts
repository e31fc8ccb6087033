/** Waits for a program that is starting for as long as it works at it, however slow the machine is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines } from './failure-text.ts';
import type { Service } from './keep-running.ts';

export type Patience = {
  /** Ends the wait when nothing moved for so long. */
  quietMs: number;
  /** Ends it in any case. */
  longestMs: number;
  /** So many deaths before it was up once mean that it cannot start. */
  deaths: number;
};

const patience: Patience = { quietMs: 120_000, longestMs: 30 * 60_000, deaths: 3 };

export type Waiting = Pick<Service, 'name' | 'pid' | 'deaths' | 'log'>;

/**
 * Comes back when `isUp` says yes. Throws an Error in Japanese, with the log's place and its last lines, when
 * the program keeps dying or has stopped moving: neither its processes' work nor its log grows.
 */
export async function waitUntilUp(
  program: Waiting,
  isUp: () => Promise<boolean>,
  { quietMs, longestMs, deaths }: Patience = patience,
): Promise<void> {
  const logStart = sizeOf(program.log);
  const from = Date.now();
  let moved = { at: from, work: 0, log: logStart, pid: program.pid() };
  const fail = (what: string): never => {
    const lines = lastLines(program.log, logStart);
    throw new Error(
      `${program.name} ${what}\n記録: ${program.log}${lines === '' ? '（何も書かれていません）' : `\n${lines}`}`,
    );
  };
  while (!(await isUp())) {
    const now = { at: Date.now(), work: workOf(program.pid()), log: sizeOf(program.log), pid: program.pid() };
    if (program.deaths() >= deaths) fail(`が起動の途中で${program.deaths()}回止まったため、あきらめました。`);
    // An idle program's timers count for less than this, so idling is no movement.
    if (now.pid !== moved.pid || now.log !== moved.log || now.work >= moved.work + leastTicks) moved = now;
    if (now.at - moved.at > quietMs) fail(`が${Math.round(quietMs / 1000)}秒のあいだ動きを止めたまま、起動しません。`);
    if (now.at - from > longestMs) fail(`が${Math.round(longestMs / 60_000)}分たっても起動しません。`);
    await wait(Math.min(500, Math.max(50, (now.at - from) / 20)));
  }
}

const leastTicks = 10;

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

type Process = { pid: number; parent: number; ticks: number };

/** Processor time, in ticks of 10 ms, of a program and of those that it started (PostgreSQL's recovery is one). */
function workOf(pid: number | undefined): number {
  const processes = listProcesses();
  const family = new Set([pid]);
  // A child may stand before its parent in the list; families here are two or three deep.
  for (let generation = 0; generation < 3; generation += 1) {
    for (const each of processes) if (family.has(each.parent)) family.add(each.pid);
  }
  return processes.filter((each) => family.has(each.pid)).reduce((sum, { ticks }) => sum + ticks, 0);
}

function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name in brackets: state, parent, … utime and stime are the 12th and 13th, with ended children's after them.
        const facts = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const ticks = facts.slice(11, 15).reduce((sum, fact) => sum + Number(fact), 0);
        return [{ pid: Number(name), parent: Number(facts[1]), ticks }];
      } catch {
        // It has just ended.
        return [];
      }
    });
}
