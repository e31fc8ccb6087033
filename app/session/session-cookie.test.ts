import { expect, test } from 'vitest';
import { clearSession, findCookie, readSession, type Session, withoutSession, writeSession } from './session-cookie.ts';

const secret = 'a secret of at least thirty-two characters';
const session: Session = {
  token: 'directus-token',
  profile: {
    id: '77e9e148-5242-5225-865d-2f3bb6d4993e',
    name: '青木 健太',
    role: 'street',
    storageSiteId: null,
    storageSiteName: null,
    crew: '1班',
    idleMinutes: 30,
  },
  startedAt: 1_795_420_000_000,
  lastSeenAt: 1_795_420_000_000,
};
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

test('書いたセッションが、そのまま読める', async () => {
  const setCookie = await writeSession(session, secret);

  expect(await readSession(`other=1; ${cookieOf(setCookie)}`, secret)).toEqual(session);
});

test('中身はクッキーから読み取れず、スクリプトにも平文の通信にも渡らない', async () => {
  const setCookie = await writeSession(session, secret);

  expect(setCookie).not.toContain('directus-token');
  expect(setCookie).toMatch(/^__Host-session=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test('別の鍵・書き換え・でたらめな値は、ログインしていないのと同じ', async () => {
  const cookie = cookieOf(await writeSession(session, secret));

  expect(await readSession(cookie, 'another secret of thirty-two characters')).toBeUndefined();
  expect(await readSession(`${cookie.slice(0, -6)}AAAAAA`, secret)).toBeUndefined();
  expect(await readSession('__Host-session=abc', secret)).toBeUndefined();
  expect(await readSession(cookieOf(clearSession), secret)).toBeUndefined();
  expect(await readSession(undefined, secret)).toBeUndefined();
});

test('セッションだけを取り除いて、ほかのクッキーは残す', () => {
  const cookies = 'a=1; __Host-session=xyz; b=2';

  expect(withoutSession(cookies)).toBe('a=1; b=2');
  expect(findCookie(cookies, 'b')).toBe('2');
});
