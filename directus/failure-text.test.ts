import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureText, lastLines, startFailure } from './failure-text.ts';

const circle: { self?: unknown } = {};
circle.self = circle;

test.each([
  ['誤り', new Error('鍵がありません'), '鍵がありません'],
  ['文字列', '止まりました', '止まりました'],
  ['Directusの答え', { errors: [{ message: 'Forbidden', extensions: {} }], response: {} }, 'Forbidden'],
  ['文のない束', new AggregateError([new Error('connect ECONNREFUSED')]), 'connect ECONNREFUSED'],
  ['理由つき', new Error('fetch failed', { cause: new Error('socket hang up') }), 'fetch failed\nsocket hang up'],
  ['ただの物', { status: 503 }, '{"status":503}'],
  ['何も言わない物', {}, '理由は分かりません'],
  ['輪', circle, '理由は分かりません'],
  ['無', undefined, '理由は分かりません'],
  ['番地の合言葉', new Error('postgres://postgres:himitsu@127.0.0.1/x'), 'postgres://postgres:…@127.0.0.1/x'],
])('投げられた%sを、文にする', (_name, thrown, text) => {
  expect(failureText(thrown)).toBe(text);
});

test('何が投げられても、[object Object] にはならず、空でもない', () => {
  const thrown = fc.oneof(
    fc.anything(),
    fc.object().map((facts) => Object.assign(new Error(), facts)),
  );
  fc.assert(
    fc.property(thrown, (value) => {
      const text = failureText(value);
      expect(text).not.toBe('');
      expect(text).not.toContain('[object Object]');
    }),
  );
});

test('取り替えられて短くなった記録は、始めから見る', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const log = join(folder, 'directus.log');
  writeFileSync(log, 'after the rotation\n');

  expect(lastLines(log, 1_000_000)).toBe('after the rotation');
  rmSync(folder, { recursive: true });
});

test('起動の失敗は、どこで、なぜ、記録はどこかを伝える', () => {
  const thrown = { errors: [{ message: 'Service unavailable' }] };

  const text = startFailure(thrown, { step: 'サーバーを起動しています', logs: '/data/logs' });

  expect(text).toBe(
    '✗ 起動できませんでした。\n「サーバーを起動しています」の途中で失敗しました。\nService unavailable\n記録の場所: /data/logs\n',
  );
});

test('記録の終わりだけを、個人に結びつく行と宛名を除いて示す', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const log = join(folder, 'postgres.log');
  const before = 'earlier run\n';
  const lines = [
    ...Array.from({ length: 20 }, (_, index) => `line ${index}`),
    'ERROR: new row violates check constraint "owners_check"',
    'DETAIL:  Failing row contains (青木 健太, 世田谷区).',
    'login of office@example.jp failed',
  ];
  writeFileSync(log, `${before}${lines.join('\n')}\n`);

  const shown = lastLines(log, before.length).split('\n');

  expect(shown).toHaveLength(12);
  expect(shown.slice(-3)).toEqual([
    'line 19',
    'ERROR: new row violates check constraint "owners_check"',
    'login of … failed',
  ]);
  expect(lastLines(join(folder, 'nothing.log'))).toBe('');
  rmSync(folder, { recursive: true });
});
