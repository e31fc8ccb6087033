/** Linux processes as /proc shows them: families, memory, signs of life. */
import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; state: string; startedAt: string };

/** Every process below `pid`, itself first. */
export function familyOf(pid: number): number[] {
  const all = allProcesses();
  const below = (parent: number): number[] => [
    parent,
    ...all.filter((each) => each.parent === parent).flatMap((child) => below(child.pid)),
  ];
  return below(pid);
}

export const childrenOf = (pid: number): number[] =>
  allProcesses()
    .filter(({ parent }) => parent === pid)
    .map((child) => child.pid);

/** The command line, its arguments apart by blanks; empty for a process that has ended. */
export const commandOf = (pid: number): string => (read(pid, 'cmdline') ?? '').replaceAll('\0', ' ').trim();

/** A name for a process that no later process with the same pid answers to; undefined when it has ended. */
export function identityOf(pid: number): string | undefined {
  const found = statOf(pid);
  return found && found.state !== 'Z' ? `${pid}@${found.startedAt}` : undefined;
}

export type Memory = { rssMb: number; pssMb: number | undefined };

/**
 * Resident memory of the processes together. RSS counts a page that several share once for each;
 * PSS counts it once over all, and is undefined where the kernel does not show it.
 */
export function memoryOf(pids: readonly number[]): Memory {
  const megabytes = (file: string, line: RegExp) => {
    const found = pids.map((pid) => line.exec(read(pid, file) ?? '')?.[1]);
    const known = found.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.round(known.reduce((sum, value) => sum + Number(value), 0) / 1024);
  };
  return {
    rssMb: megabytes('status', /^VmRSS:\s+(\d+) kB/m) ?? 0,
    pssMb: megabytes('smaps_rollup', /^Pss:\s+(\d+) kB/m),
  };
}

/** CPU milliseconds that the processes, and those of their children that have ended, have used so far, at the kernel's resolution of 10. */
export function cpuOf(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields = read(pid, 'stat')?.split(') ').at(-1)?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, used) => sum + Number(used), 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

function allProcesses(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => statOf(Number(pid))).filter((found) => found !== undefined);
}

function statOf(pid: number): Process | undefined {
  // The program's name stands in brackets and may hold blanks; what follows it may not.
  const fields = read(pid, 'stat')?.split(') ').at(-1)?.split(' ');
  if (!fields) return undefined;
  const [state = '', parent = ''] = fields;
  return { pid, parent: Number(parent), state, startedAt: fields[19] ?? '' };
}

function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
