import { Failure } from '@bicycles/schema/ground/failure';
import { expect, test } from 'vitest';
import { isSessionGone, readFailure } from './read-failure.server.ts';

/** What the Directus SDK throws for an answer. */
const answered = (status: number, message: string, extensions: object) => ({
  message,
  errors: [{ message, extensions }],
  response: new Response(null, { status }),
});

test('日本語の断りは、コードと項目ごとそのまま伝わる', () => {
  const failure = readFailure(
    answered(409, 'この札は使用済みです。別の札を使ってください', {
      code: 'tag-used',
      fields: { tagNumber: '使用済みの札です' },
    }),
  );

  expect(failure).toMatchObject({
    code: 'tag-used',
    status: 409,
    message: 'この札は使用済みです。別の札を使ってください',
    fields: { tagNumber: '使用済みの札です' },
  });
});

test('英語のままの内部のメッセージは、利用者に見せない', () => {
  const failure = readFailure(answered(500, 'connect ECONNREFUSED 127.0.0.1:54329', { code: 'INTERNAL_SERVER_ERROR' }));

  expect(failure.message).not.toContain('127.0.0.1');
  expect(failure).toMatchObject({ code: 'unavailable', status: 503 });
});

test('つながらないときは、入力が残っていると伝える', () => {
  const failure = readFailure(new TypeError('fetch failed'));

  expect(failure.status).toBe(503);
  expect(failure.message).toContain('入力はそのまま残っています');
});

test('401はログインの終わりとして扱う', () => {
  const failure = readFailure(answered(401, 'ログインの有効期限が切れました', { code: 'SIGNED-OUT' }));

  expect(isSessionGone(failure)).toBe(true);
});

test('権限がなければ403のまま、日本語で伝える', () => {
  const failure = readFailure(answered(403, "You don't have permission", { code: 'FORBIDDEN' }));

  expect(failure).toMatchObject({ code: 'forbidden', status: 403, message: 'この操作をする権限がありません。' });
});

test('すでに Failure なら、そのまま', () => {
  const failure = new Failure('x', 'やり直してください');

  expect(readFailure(failure)).toBe(failure);
});
