import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const beyond = ['0.0.0.0', '::', '192.0.2.10', 'bicycles.example.jp', 'localhost.example.jp', '127.0.0.1.example.jp'];

test.each(beyond)('HOST=%s では、デモのままでは起動せず、何をすればよいか伝える', (HOST) => {
  expect(() => readEnvironment({ HOST })).toThrow(/DEMO=off .*DEMO=exposed /);
  expect(() => readEnvironment({ HOST, DEMO: 'on' })).toThrow(`HOST=${HOST} ではほかの端末から使える`);
});

test.each(beyond)('HOST=%s では、時刻を動かせる設定では起動しない', (HOST) => {
  expect(() => readEnvironment({ HOST, DEMO: 'off', CLOCK: 'movable' })).toThrow('CLOCK=movable');
  expect(() => readEnvironment({ HOST, DEMO: 'exposed', CLOCK: 'movable' })).toThrow('CLOCK=movable');
});

test('業務（DEMO=off）と、承知のうえのデモ（DEMO=exposed）は、ほかの端末に開ける', () => {
  expect(readEnvironment({ HOST: '0.0.0.0', DEMO: 'off' })).toMatchObject({ DEMO: false, isDemoExposed: false });
  expect(readEnvironment({ HOST: '0.0.0.0', DEMO: 'exposed' })).toMatchObject({ DEMO: true, isDemoExposed: true });
});

test.each(['localhost', '127.0.0.1', '127.0.1.1', '::1'])(
  'HOST=%s はこの機械だけなので、デモも時刻も動かせる',
  (HOST) => {
    expect(readEnvironment({ HOST, CLOCK: 'movable' })).toMatchObject({ DEMO: true, CLOCK: 'movable' });
  },
);

test('誤った値は、どの設定をどう直すかを日本語で伝える', () => {
  const wrong = { DEMO: 'yes', CLOCK: 'fast', PORT: '99999', APT: '1', DATABASE_URL: 'x' };

  expect(() => readEnvironment(wrong)).toThrow(/環境変数の指定に誤りがあります/);
  try {
    readEnvironment(wrong);
  } catch (error) {
    const lines = String(error).split('\n').slice(1);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^ {2}[A-Z_]+: .*[ぁ-ん]/);
  }
});

test('npm start は、断るときも一文を示して終わる', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'start.ts')],
    { env: { PATH: process.env['PATH'], HOST: '0.0.0.0' }, encoding: 'utf8' },
  );

  expect(status).toBe(1);
  expect(stderr).toMatch(/^✗ 起動できませんでした。\nHOST=0\.0\.0\.0 .*DEMO=exposed .*。\n$/);
});
