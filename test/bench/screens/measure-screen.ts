/** One screen as a browser gets it: the document's bytes, its time, and what each part of the product worked for it. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { cpuOf, familyOf } from '../processes.ts';
import type { Screen } from './screen-list.ts';
import type { Browser } from './sign-in-browser.ts';

export type ScreenFigures = {
  path: string;
  role: string;
  html: number;
  wire: number;
  /** The middle of several. */
  ms: number;
  /** Milliseconds by part, on average. */
  cpu: Record<string, number>;
};

const runs = 3;

/** Undefined where the role is sent elsewhere or refused. Throws where the screen breaks. */
export async function measureScreen(
  browser: Browser,
  { path, address }: Screen,
  pids: Record<string, number>,
): Promise<ScreenFigures | undefined> {
  const plain = await open(browser, address, 'identity');
  if (plain.status >= 500) throw new Error(`${address} answered ${plain.status} to ${browser.role}`);
  const isShown = plain.status === 200 || (path === '/*' && plain.status === 404);
  if (!isShown) return undefined;
  const packed = await open(browser, address, 'gzip, br');
  const families = Object.entries(pids).map(([part, pid]) => [part, familyOf(pid)] as const);
  const before = families.map(([, family]) => cpuOf(family));
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await open(browser, address, 'gzip, br')).ms);
  const cpu = families.map(([part, family], at) => [part, Math.round((cpuOf(family) - (before[at] ?? 0)) / runs)]);
  const middle = times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
  return {
    path,
    role: browser.role,
    html: plain.bytes,
    wire: packed.bytes,
    ms: Math.round(middle),
    cpu: Object.fromEntries(cpu),
  };
}

async function open({ origin, cookie }: Browser, address: string, encoding: string) {
  const from = performance.now();
  const asked = request(`${origin}${address}`, {
    headers: { cookie, accept: 'text/html', 'accept-encoding': encoding, 'sec-fetch-site': 'same-origin' },
  });
  asked.end();
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  if (!answer) throw new Error(`${address} did not answer`);
  let bytes = 0;
  for await (const chunk of answer) bytes += Buffer.from(chunk).length;
  return { status: answer.statusCode ?? 0, bytes, ms: performance.now() - from };
}
