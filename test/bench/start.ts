/**
 * `npm run bench:start`: how long the whole product takes from an empty data folder and from a full one
 * until it serves, what it keeps in memory, and that nothing is left running after it was told to stop.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildScreens } from '../../directus/build-all.ts';
import { median, printFigures, say } from './figures.ts';
import { memoryByPart } from './start/memory-by-part.ts';
import { startProduct } from './start/product.ts';
import { sendRequests } from './start/requests.ts';

const { values } = parseArgs({ options: { warm: { type: 'string' } } });
const warmStarts = Number(values.warm ?? process.env['WARM'] ?? 3);
const root = resolve(import.meta.dirname, '..', '..');
const dataFolder = join(root, 'var', 'bench-start');

// Figures are about starting: a build that is due is made before, and timed apart.
const buildFrom = performance.now();
await buildExtension(root, say);
await buildScreens(root, say);
const buildSeconds = secondsSince(buildFrom);

await rm(dataFolder, { recursive: true, force: true });
const first = await startProduct(root, dataFolder);
say(`first start: ${first.seconds} s`);
const stops = [await first.stop()];

const warm: number[] = [];
const memory = { ready: {}, after200Requests: {} };
for (let round = 0; round < warmStarts; round += 1) {
  const product = await startProduct(root, dataFolder);
  warm.push(product.seconds);
  say(`warm start: ${product.seconds} s`);
  if (round === warmStarts - 1) {
    memory.ready = memoryByPart(product.pid);
    await sendRequests(product.origin, product.directusUrl, 200);
    memory.after200Requests = memoryByPart(product.pid);
  }
  stops.push(await product.stop());
}

const leftovers = stops.flatMap((stop) => stop.leftovers);
for (const leftover of leftovers) say(`still running: ${leftover}`);
printFigures({
  first_start_seconds: first.seconds,
  warm_start_seconds: median(warm, 1),
  memory_mb: memory.after200Requests,
  memory_when_ready_mb: memory.ready,
  stop_seconds: median(
    stops.map(({ seconds }) => seconds),
    1,
  ),
  build_seconds: buildSeconds,
  leftovers: leftovers.length,
});
process.exit(leftovers.length === 0 ? 0 : 1);

function secondsSince(from: number): number {
  return Number(((performance.now() - from) / 1000).toFixed(1));
}
