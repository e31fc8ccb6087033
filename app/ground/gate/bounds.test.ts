/** The bounds on bodies, requests and connections, attacked over real connections. */
import { createServer, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import express, { type Request } from 'express';
import { afterEach, expect, test, vi } from 'vitest';
import { screenLimit } from './body-limits.ts';
import { boundConnections, type ConnectionBounds, patience } from './connections.ts';
import { readBody, replayed } from './read-body.ts';
import { boundUnderWay, type UnderWayBounds } from './under-way.ts';

// Busy cores make these slow; what is asserted does not depend on it.
vi.setConfig({ testTimeout: 60_000 });

const megabyte = 1_000_000;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Bounds = { underWay?: UnderWayBounds; connections?: ConnectionBounds };

/** A server with the gate's bounds and, behind them, a screen that says how long the body was that reached it. */
async function startServer({ underWay, connections }: Bounds = {}) {
  const isSignedIn = (request: Request) => request.get('cookie') !== undefined;
  const reached: number[] = [];
  const held: (() => void)[] = [];
  const app = express();
  app.get('/healthz', (_request, response) => void response.sendStatus(200));
  app.use(
    readBody({ limitOf: (request) => screenLimit(request.path, isSignedIn(request)), isSignedIn }),
    boundUnderWay(isSignedIn, underWay),
    replayed((request, response) => {
      let size = 0;
      request.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      const answer = () => {
        reached.push(size);
        if (request.path === '/slow') held.push(() => response.end());
        else response.json({ size, by: request.get('cookie') ?? '' });
      };
      if (request.method === 'GET') answer();
      else request.on('end', answer);
    }),
  );
  const server = createServer(patience, app);
  boundConnections(server, connections);
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    server,
    reached,
    held,
    port: (server.address() as AddressInfo).port,
    bytesRead: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0),
  };
}

type Sent = {
  port: number;
  bytes: number;
  isDeclared: boolean;
  path?: string;
  headers?: Record<string, string>;
};

/** Sends a body as far as it is wanted, and answers with what came back. */
function send({ port, bytes, isDeclared, path = '/login', headers = {} }: Sent) {
  return new Promise<{ status: number; text: string; sent: number }>((resolve, reject) => {
    const piece = Buffer.alloc(65_536, 'a');
    let sent = 0;
    const outgoing = httpRequest({
      port,
      host: '127.0.0.1',
      path,
      method: 'POST',
      agent: false,
      headers: { ...headers, ...(isDeclared ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }) },
    });
    let isAnswered = false;
    outgoing.on('response', (response) => {
      isAnswered = true;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        outgoing.destroy();
        resolve({ status: response.statusCode ?? 0, text, sent });
      });
    });
    // A sender that is cut off after its answer has what it needs.
    outgoing.on('error', (error) => {
      if (!isAnswered) reject(error);
    });
    const write = () => {
      while (sent < bytes && !isAnswered) {
        const next = Math.min(piece.length, bytes - sent);
        sent += next;
        if (!outgoing.write(piece.subarray(0, next))) return void outgoing.once('drain', write);
      }
      if (!isAnswered) outgoing.end();
    };
    write();
  });
}

const healthOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

const sizes = [0, 15_999, 16_000, 16_001, 5 * megabyte, 40 * megabyte];
const cases = sizes.flatMap((bytes) => [
  { bytes, isDeclared: true, path: '/login' },
  { bytes, isDeclared: false, path: '/login' },
  { bytes, isDeclared: false, path: '/login.data' },
]);

test.each(cases)(
  'ログイン前の$pathは、長さ$bytes（申告$isDeclared）を16kBで区切る',
  async ({ bytes, isDeclared, path }) => {
    const { port, reached } = await startServer();

    const { status, text } = await send({ port, bytes, isDeclared, path });

    if (bytes <= 16_000) {
      expect([status, reached]).toEqual([200, [bytes]]);
    } else {
      expect([status, reached]).toEqual([413, []]);
      expect(JSON.parse(text).message).toContain('大きすぎる');
    }
    expect(await healthOf(port)).toBe(200);
  },
);

test.each([
  ['入力欄', '/ledger/owner', 2 * megabyte],
  ['写真', '/photos/1', 12 * 1024 * 1024],
  ['様式', '/templates/return-notice/upload.data', 5.1 * megabyte],
])('ログインした人の%sは、それぞれの限りまで届く', async (_name, path, limit) => {
  const { port, reached } = await startServer();
  const post = (bytes: number, isDeclared: boolean) =>
    send({ port, path, bytes, isDeclared, headers: { cookie: 'somebody' } });

  expect((await post(limit, true)).status).toBe(200);
  expect((await post(limit, false)).status).toBe(200);
  expect((await post(limit + 1, true)).status).toBe(413);
  expect((await post(limit + 1, false)).status).toBe(413);
  expect(reached).toEqual([limit, limit]);
});

test.each([
  ['ログイン前', 500, {}],
  ['ログインした人', 5_000, { cookie: 'somebody' }],
])('%sの入力欄は、%d個まで届く', async (_name, limit, person) => {
  const { port, reached } = await startServer();
  const origin = `http://127.0.0.1:${port}/ledger`;
  const post = (fields: number, isMultipart: boolean) => {
    const rows = Array.from({ length: fields }, () => ['a', '1']);
    const form = new FormData();
    for (const [name = '', value = ''] of rows) form.append(name, value);
    const body = isMultipart ? form : new URLSearchParams(rows);
    return fetch(origin, { method: 'POST', headers: person, body }).then(({ status }) => status);
  };
  // A field of a multipart form takes some 100 bytes, so that somebody signed out reaches the other limit first.
  const kinds = limit === 500 ? [false] : [false, true];

  for (const isMultipart of kinds) {
    expect([await post(limit, isMultipart), await post(limit + 1, isMultipart)]).toEqual([200, 413]);
  }
  expect(reached).toHaveLength(kinds.length);
});

test('届いた人と中身は、画面にそのまま渡る', async () => {
  const { port } = await startServer();

  const { text } = await send({ port, bytes: 100_000, isDeclared: false, headers: { cookie: 'somebody' } });

  expect(JSON.parse(text)).toEqual({ size: 100_000, by: 'somebody' });
});

test('400MBと申告した送信は、中身を一切受け取らずに断る', async () => {
  const { port, bytesRead } = await startServer();
  const socket = connect(port, '127.0.0.1');
  closers.push(() => socket.destroy());

  socket.write('POST /login HTTP/1.1\r\nhost: localhost\r\ncontent-length: 400000000\r\n\r\n');
  const answer = await new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));

  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(bytesRead()).toBeLessThan(1_000);
});

test('断られても送り続ける相手とは、接続を切る', async () => {
  const { port } = await startServer();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write('POST /login HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
  const goOn = () => {
    if (!socket.destroyed) socket.write(chunk, () => setImmediate(goOn));
  };
  goOn();

  await closed;

  expect(await healthOf(port)).toBe(200);
});

test('20人が同時に終わりのない中身を送っても、記憶は増えず、/healthzは答える', async () => {
  const { port, reached } = await startServer();
  const before = process.memoryUsage().rss;
  const attack = Array.from({ length: 20 }, () => send({ port, bytes: 40 * megabyte, isDeclared: false }));

  const health = await Promise.all(Array.from({ length: 20 }, () => healthOf(port)));
  const answers = await Promise.all(attack);

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
  expect(new Set(health)).toEqual(new Set([200]));
  expect(reached).toEqual([]);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * megabyte);
});

/** Opens connections that send the start of a request and then nothing more. */
async function openSlowly(port: number, count: number, start: string): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
  });
  await Promise.all(
    sockets.map((socket) => {
      socket.on('error', () => undefined);
      return new Promise<void>((resolve) => {
        socket.once('close', () => resolve());
        socket.write(start, () => resolve());
      });
    }),
  );
  return sockets;
}

const openConnections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

test.each([
  ['見出しを終えない', 'GET /login HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
  ['何も送らない', ''],
  ['中身を終えない', 'POST /login HTTP/1.1\r\nhost: localhost\r\ncontent-length: 16000\r\n\r\na=b'],
])('1,500の接続が%sままでも、新しい接続は答えを得る', async (_name, start) => {
  const { port, server } = await startServer();
  await openSlowly(port, 1_500, start);

  const health = await healthOf(port);
  const login = await send({ port, bytes: 100, isDeclared: true });
  const signedIn = await send({ port, bytes: 100_000, isDeclared: true, headers: { cookie: 'somebody' } });

  expect([health, login.status, signedIn.status]).toEqual([200, 200, 200]);
  expect(await openConnections(server)).toBeLessThanOrEqual(1_300);
});

test('満員でも、答えを待つ人の接続は切られない', async () => {
  const { port, held } = await startServer({ connections: { all: 50, waiting: 5 } });
  const asked = fetch(`http://127.0.0.1:${port}/slow`);
  await expect.poll(() => held.length).toBe(1);

  await openSlowly(port, 20, 'GET / HTTP/1.1\r\n');
  for (const answer of held) answer();

  expect((await asked).status).toBe(200);
});

test('ログイン前の人で満員になっても、ログインした人と/healthzは通り、ほかの人はあとで来るよう言われる', async () => {
  const { port, held } = await startServer({ underWay: { strangers: 3, all: 10 } });
  const ask = (headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}/slow`, { headers });
  const strangers = [ask(), ask(), ask()];
  await expect.poll(() => held.length).toBe(3);

  const next = await fetch(`http://127.0.0.1:${port}/login`, { headers: { accept: 'text/html' } });
  const signedIn = await fetch(`http://127.0.0.1:${port}/ledger`, { headers: { cookie: 'somebody' } });
  const health = await healthOf(port);
  for (const answer of held) answer();
  await Promise.all(strangers);
  const afterwards = await fetch(`http://127.0.0.1:${port}/login`);

  expect([next.status, next.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await next.text()).toContain('混み合っています');
  expect([signedIn.status, health, afterwards.status]).toEqual([200, 200, 200]);
});
