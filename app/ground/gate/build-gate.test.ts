import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../front-door/front-door.ts';
import { buildGate } from './build-gate.ts';
import { readSettings } from './settings.ts';

const secret = 'a secret of at least thirty-two characters';
let directus: Server;
let gate: Server;
let frontDoor: FrontDoor;
let origin: string;
const asked: string[] = [];
const clientFolder = mkdtempSync(join(tmpdir(), 'client-'));

/** Stands where the screens stand: says what the gate lets through to them. */
const screens: RequestHandler = (request, response) =>
  void response.status(200).json({
    cookie: request.get('cookie') ?? '',
    ended: request.get('x-session-ended') ?? '',
    session: request.get('x-session') ?? '',
    forwardedFor: request.get('x-forwarded-for'),
  });

beforeAll(async () => {
  directus = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
    response.end('directus');
  });
  const directusUrl = await listen(directus);
  const settings = readSettings({
    DIRECTUS_URL: directusUrl,
    SESSION_SECRET: secret,
    FRONT_DOOR_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  });
  // Somebody without a session is answered without the database.
  frontDoor = openFrontDoor({ databaseUrl: settings.FRONT_DOOR_DATABASE_URL, directusUrl, secret });
  gate = createServer(buildGate({ settings, sessions: frontDoor.sessions, clientFolder, screens }));
  origin = await listen(gate);
});
beforeEach(() => void asked.splice(0));
afterAll(async () => {
  await frontDoor.close();
  gate.close();
  directus.close();
  rmSync(clientFolder, { recursive: true });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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

test('知らない名前で来た求めは、どの画面にも届かない', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = httpRequest(origin, { headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.once('error', reject).end();
  });

  expect(status).toBe(421);
});

test('自分の画面からの操作は通る', async () => {
  const answer = await fetch(`${origin}/removals`, { method: 'POST', headers: { origin } });

  expect(answer.status).toBe(200);
});

test('送信元のアドレスとセッションは、門だけが書ける', async () => {
  const answer = await get('/', { 'x-forwarded-for': '203.0.113.1', 'x-session-ended': 'idle', 'x-session': '%7B%7D' });

  expect(await answer.json()).toMatchObject({ forwardedFor: '127.0.0.1', ended: '', session: '' });
});

test('設定画面は、ログインしていなければログインへ送られる', async () => {
  const stranger = await get('/studio/admin', { accept: 'text/html' });
  const program = await fetch(`${origin}/studio/items/owners`, { method: 'POST', headers: { origin } });

  expect(stranger.headers.get('location')).toBe('/login?returnTo=%2Fstudio%2Fadmin');
  expect(program.status).toBe(401);
  expect(asked).toEqual([]);
});

test('大きすぎる送信は、画面に届かず、日本語で断る', async () => {
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { method: 'POST', headers: { origin, ...headers }, body: 'a'.repeat(16_001) });

  const stranger = await post('/login.data', { accept: 'text/html' });
  const unsent = await post('/photos/77e9e148-5242-5225-865d-2f3bb6d4993e');

  expect([stranger.status, unsent.status]).toEqual([413, 401]);
  expect(await stranger.text()).toContain('大きすぎるため');
  expect(await unsent.json()).toMatchObject({ message: 'ログインし直してください。' });
});
