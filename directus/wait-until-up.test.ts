import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRunning, type Service } from './keep-running.ts';
import { waitUntilUp } from './wait-until-up.ts';

// Busy cores make these slow; what is asserted does not depend on it.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let services: Service[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wait-'));
});
afterEach(async () => {
  for (const service of services) await service.stop();
  services = [];
  rmSync(folder, { recursive: true });
});

const up = () => join(folder, 'up');
const isUp = async () => existsSync(up());

/** A program that does `work` (JavaScript), its `up` being a file. */
function start(work: string): Service {
  const script = `const { writeFileSync } = require('node:fs'); const up = () => writeFileSync(${JSON.stringify(up())}, ''); ${work}`;
  const service = keepRunning({
    name: '見本',
    command: process.execPath,
    args: ['-e', script],
    log: join(folder, 'logs', 'sample.log'),
  });
  services.push(service);
  return service;
}

const busy = (ms: number) => `const until = Date.now() + ${ms}; while (Date.now() < until);`;
const patience = { quietMs: 3_000, longestMs: 60_000, deaths: 3 };

test('静かでいてよい時間より長くかかっても、働いているあいだは待つ', async () => {
  const service = start(`${busy(6_000)} up(); setInterval(() => {}, 1000);`);

  await waitUntilUp(service, isUp, patience);

  expect(existsSync(up())).toBe(true);
});

test('記録が伸びているあいだも待つ', async () => {
  const service = start(`let n = 0; setInterval(() => { console.log(n); if (++n === 16) up(); }, 250);`);

  await waitUntilUp(service, isUp, patience);

  expect(existsSync(up())).toBe(true);
});

test('動きを止めたままなら、記録の場所を示してあきらめる', async () => {
  const service = start(`console.log('waiting for a lock'); setInterval(() => {}, 200);`);

  const failure = waitUntilUp(service, isUp, patience);

  await expect(failure).rejects.toThrow(
    `見本 が3秒のあいだ動きを止めたまま、起動しません。\n記録: ${service.log}\nwaiting for a lock`,
  );
});

test('起動のたびに止まるなら、早く、最後の記録とともに伝える', async () => {
  const service = start(`console.error('address already in use, says office@example.jp'); process.exit(1);`);

  const failure = waitUntilUp(service, isUp, { ...patience, quietMs: 60_000 });

  await expect(failure).rejects.toThrow(/^見本 が起動の途中で3回止まったため、あきらめました。\n記録: .*sample\.log\n/);
  await expect(failure).rejects.toThrow('address already in use, says …');
});
