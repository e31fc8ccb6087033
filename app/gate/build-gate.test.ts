import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Session, writeSession } from '../session/session-cookie.ts';
import { buildGate } from './build-gate.ts';
import { readSettings } from './settings.ts';

const minute = 60_000;
const secret = 'a secret of at least thirty-two characters';
let directus: Server;
let gate: Server;
let origin: string;
const asked: string[] = [];
const clientFolder = mkdtempSync(join(tmpdir(), 'client-'));

/** Stands where the screens stand: says what the gate lets through to them. */
const screens: RequestHandler = (request, response) =>
  void response.status(request.path === '/login' && request.method === 'POST' ? 401 : 200).json({
    cookie: request.get('cookie') ?? '',
    ended: request.get('x-session-ended') ?? '',
    forwardedFor: request.get('x-forwarded-for'),
  });

beforeAll(async () => {
  directus = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
    response.end('directus');
  });
  const directusUrl = await listen(directus);
  const settings = readSettings({ DIRECTUS_URL: directusUrl, SESSION_SECRET: secret });
  gate = createServer(buildGate({ settings, clientFolder, screens }));
  origin = await listen(gate);
});
beforeEach(() => void asked.splice(0));
afterAll(() => {
  gate.close();
  directus.close();
  rmSync(clientFolder, { recursive: true });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function cookieOf(role: Session['profile']['role'], lastSeen = 0): Promise<string> {
  const now = Date.now();
  const id = '77e9e148-5242-5225-865d-2f3bb6d4993e';
  const profile = {
    id,
    name: '青木 健太',
    role,
    storageSiteId: null,
    storageSiteName: null,
    crew: null,
    idleMinutes: 30,
  };
  const session = { token: 'token-1', profile, startedAt: now - 60 * minute, lastSeenAt: now - lastSeen };
  return (await writeSession(session, secret)).split(';')[0] ?? '';
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, { headers, redirect: 'manual' });

test('どの画面も守りのヘッダーを持ち、どこにも残らない', async () => {
  const answer = await get('/ledger');

  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('permissions-policy')).toContain('camera=(self)');
  expect(answer.headers.get('strict-transport-security')).toBeNull();
  expect(answer.headers.get('x-powered-by')).toBeNull();
});

test('地図のタイルは、自分で決めた期間だけ残せる', async () => {
  expect((await get('/ledger/tiles/15/29100/12905')).headers.get('cache-control')).toBeNull();
});

test('ノンスは毎回変わる', async () => {
  const [first, second] = await Promise.all([get('/'), get('/')]);

  expect(first.headers.get('content-security-policy')).not.toBe(second.headers.get('content-security-policy'));
});

test('よそのサイトから送られた操作は、日本語で断る', async () => {
  const answer = await fetch(`${origin}/logout`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', accept: 'text/html' },
  });

  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('別の画面から送られた操作');
});

test('自分の画面からの操作は通る', async () => {
  const answer = await fetch(`${origin}/removals`, { method: 'POST', headers: { origin } });

  expect(answer.status).toBe(200);
});

test('送信元のアドレスと終了の理由は、門だけが書ける', async () => {
  const answer = await get('/', { 'x-forwarded-for': '203.0.113.1', 'x-session-ended': 'idle' });

  expect(await answer.json()).toMatchObject({ forwardedFor: '127.0.0.1', ended: '' });
});

test('30分使われなかったセッションは、Directusで取り消され、画面には届かない', async () => {
  const cookie = await cookieOf('street', 30 * minute);

  const answer = await get('/street', { cookie });

  expect(await answer.json()).toMatchObject({ cookie: '', ended: 'idle' });
  expect(answer.headers.getSetCookie().join()).toContain('__Host-session=; ');
  expect(asked).toEqual(['POST /auth/logout directus_session_token=token-1']);
});

test('人が使えばセッションは1分ごとに延び、画面がひとりでに行う通信では延びない', async () => {
  const opened = { 'sec-fetch-dest': 'document' };

  const fresh = await get('/street', { ...opened, cookie: await cookieOf('street') });
  const older = await get('/street', { ...opened, cookie: await cookieOf('street', 2 * minute) });
  const worked = await get('/pulse', { cookie: await cookieOf('street', 2 * minute) });
  const refreshed = await get('/street', { 'sec-fetch-dest': 'empty', cookie: await cookieOf('street', 2 * minute) });

  expect(fresh.headers.getSetCookie()).toEqual([]);
  for (const used of [older, worked]) expect(used.headers.getSetCookie().join()).toMatch(/^__Host-session=.{100,}/);
  expect(refreshed.headers.getSetCookie()).toEqual([]);
});

test('設定画面は、ログインしていなければログインへ、管理者でなければ断られる', async () => {
  const stranger = await get('/studio/admin', { accept: 'text/html' });
  const clerk = await get('/studio/admin', { accept: 'text/html', cookie: await cookieOf('office') });
  const program = await fetch(`${origin}/studio/items/owners`, { method: 'POST', headers: { origin } });

  expect(stranger.headers.get('location')).toBe('/login?returnTo=%2Fstudio%2Fadmin');
  expect(clerk.status).toBe(403);
  expect(program.status).toBe(401);
  expect(asked).toEqual([]);
});

test('管理者には設定画面が開き、アプリのセッションはDirectusに渡らない', async () => {
  const answer = await get('/studio/admin?x=1', { cookie: `${await cookieOf('admin')}; directus_session_token=abc` });

  expect(await answer.text()).toBe('directus');
  expect(asked).toEqual(['GET /admin?x=1 directus_session_token=abc']);
});

test('ログインの失敗が一か所から100回続くと、しばらく受け付けない', async () => {
  const attempt = () => fetch(`${origin}/login`, { method: 'POST', headers: { origin, accept: 'text/html' } });
  const first = await Promise.all(Array.from({ length: 100 }, attempt));

  const next = await attempt();

  expect(first.every(({ status }) => status === 401)).toBe(true);
  expect(next.status).toBe(429);
  expect(await next.text()).toContain('15分間');
});
