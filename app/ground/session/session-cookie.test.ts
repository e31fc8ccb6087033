import { sealData } from 'iron-session';
import { expect, test } from 'vitest';
import { purposeKey } from './purpose-key.ts';
import { clearSession, findCookie, readSessionId, withoutSession, writeSessionId } from './session-cookie.ts';

const secret = 'a secret of at least thirty-two characters';
const id = '77e9e148-5242-4225-865d-2f3bb6d4993e';
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

test('書いたセッションの番号が、そのまま読める', async () => {
  const setCookie = await writeSessionId(id, secret);

  expect(await readSessionId(`other=1; ${cookieOf(setCookie)}`, secret)).toBe(id);
});

test('中身はクッキーから読み取れず、スクリプトにも平文の通信にも渡らない', async () => {
  const setCookie = await writeSessionId(id, secret);

  expect(setCookie).not.toContain(id);
  expect(setCookie).toMatch(/^__Host-session=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test('ほかの用途の鍵で封をしたものは、セッションとして通らない', async () => {
  const seal = await sealData({ id }, { password: purposeKey(secret, 'search terms') });

  expect(await readSessionId(`__Host-session=${seal}`, secret)).toBeUndefined();
});

test('別の鍵・書き換え・でたらめな値は、ログインしていないのと同じ', async () => {
  const cookie = cookieOf(await writeSessionId(id, secret));

  expect(await readSessionId(cookie, 'another secret of thirty-two characters')).toBeUndefined();
  expect(await readSessionId(`${cookie.slice(0, -6)}AAAAAA`, secret)).toBeUndefined();
  expect(await readSessionId('__Host-session=abc', secret)).toBeUndefined();
  expect(await readSessionId(cookieOf(clearSession), secret)).toBeUndefined();
  expect(await readSessionId(undefined, secret)).toBeUndefined();
});

test('セッションだけを取り除いて、ほかのクッキーは残す', () => {
  const cookies = 'a=1; __Host-session=xyz; b=2';

  expect(withoutSession(cookies)).toBe('a=1; b=2');
  expect(findCookie(cookies, 'b')).toBe('2');
});
