/** A map server of the office is a foreign part: a small one on this machine stands in for it. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { askTileServer } from './ask-tile-server.server.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const servers: Server[] = [];

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen');
  return `http://127.0.0.1:${address.port}/15/29100/12905.png`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

test.each(['image/png', 'image/jpeg', 'image/webp'])('%s のタイルは、そのまま受け取る', async (type) => {
  const address = await serving((_request, response) => response.setHeader('content-type', type).end(png));

  expect(await askTileServer(address)).toEqual({ type, bytes: new Uint8Array(png) });
});

test('タイルの場所のほかは、何も渡さない', async () => {
  const asked: IncomingMessage[] = [];
  const address = await serving((request, response) => {
    asked.push(request);
    response.end();
  });

  await askTileServer(address);

  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /15/29100/12905.png']);
  const names = Object.keys(asked[0]?.headers ?? {});
  expect(names.filter((name) => /cookie|authorization|^x-|referer|origin/.test(name))).toEqual([]);
});

const nothing: Record<string, RequestListener> = {
  '404': (_request, response) => response.writeHead(404).end('ない'),
  '500の画像': (_request, response) => response.writeHead(500, { 'content-type': 'image/png' }).end(png),
  HTMLのページ: (_request, response) => response.setHeader('content-type', 'text/html').end('<h1>認証</h1>'),
  文字で書いた画像: (_request, response) => response.setHeader('content-type', 'image/svg+xml').end('<svg/>'),
  種類のない答え: (_request, response) => response.end(png),
  終わりのない画像: endless,
  途中で切れた画像: (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '5000' });
    response.write(png, () => response.destroy());
  },
};
test.each(Object.entries(nothing))('%sは、タイルなしになる', async (_name, answer) => {
  expect(await askTileServer(await serving(answer))).toBeUndefined();
});

const silent: Record<string, RequestListener> = {
  何も答えないサーバー: () => undefined,
  途中で黙ったサーバー: (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.write(png);
  },
};
test.each(Object.entries(silent))('%sを、いつまでも待たない', async (_name, answer) => {
  expect(await askTileServer(await serving(answer), 50)).toBeUndefined();
});

test('止まっている地図サーバーは、タイルなしになる', async () => {
  const address = await serving(() => undefined);
  for (const server of servers.splice(0)) server.close();

  expect(await askTileServer(address)).toBeUndefined();
});

test('ほかのサーバーへ回されても、ついて行かない', async () => {
  let reached = 0;
  const other = await serving((_request, response) => {
    reached += 1;
    response.setHeader('content-type', 'image/png').end(png);
  });
  const address = await serving((_request, response) => response.writeHead(302, { location: other }).end());

  expect(await askTileServer(address)).toBeUndefined();
  expect(reached).toBe(0);
});

/** More than any tile has; asks for no more than the reader takes. */
function endless(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'image/png' });
  const block = Buffer.alloc(256 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', more);
  more();
}
