import { createServer } from 'node:net';

/** The preferred port on loopback, or the next free one within a hundred. */
export async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(
    `ポート ${preferred}〜${preferred + 99} はすべて使用中です。使っていないポートを環境変数で指定してください`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
