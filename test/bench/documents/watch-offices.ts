/** What all LibreOffice processes of a work folder took together while something ran. */
import { readFile } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';
import { officeProcesses } from '../../../extensions/ground/documents/office-processes.ts';
import { memoryOf } from '../processes.ts';

/** `peakMb` is PSS where the kernel shows it, else RSS; on a busy machine the CPU says more than the clock. */
export type OfficeUse = { peakMb: number; cpuSeconds: number };

/** Looks twice a second. */
export async function watchOffices<Result>(
  workFolder: string,
  work: () => Promise<Result>,
): Promise<OfficeUse & { result: Result }> {
  const done = new AbortController();
  const before = new Map<number, number>();
  const last = new Map<number, number>();
  let peakMb = 0;
  const look = async (ticks: Map<number, number>) => {
    const offices = await officeProcesses(workFolder);
    for (const office of offices) ticks.set(office, await ticksOf(office));
    const { pssMb, rssMb } = memoryOf(offices);
    peakMb = Math.max(peakMb, pssMb ?? rssMb);
  };
  const watch = async () => {
    for await (const _ of setInterval(500, undefined, { signal: done.signal })) await look(last);
  };

  await look(before);
  const watching = watch().catch((error: unknown) => {
    if (!done.signal.aborted) throw error;
  });
  try {
    const result = await work();
    await look(last);
    const ticks = [...last].reduce((sum, [office, count]) => sum + count - (before.get(office) ?? 0), 0);
    return { result, peakMb, cpuSeconds: ticks / 100 };
  } finally {
    done.abort();
    await watching;
  }
}

/** Hundredths of a second, as Linux counts them for programs and for what it does for them. */
async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}
