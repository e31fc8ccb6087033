import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, DEFAULT_CIPHERS, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen.ts';
import { readSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'listen-'));
let port: number;
let stop: () => Promise<void>;

beforeAll(async () => {
  port = await freePort();
  const settings = readSettings({
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: folder,
    FRONT_DOOR_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    SESSION_SECRET: 'a secret of at least thirty-two characters',
  });
  stop = await listen(settings, (_request, response) => void response.end('screens'), new Date());
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The suite agreed on with a client that knows these alone; throws when there is none. */
function agree(options: { ciphers: string; maxVersion?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' }): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect(
      { host: '127.0.0.1', port, rejectUnauthorized: false, minVersion: 'TLSv1', ...options },
      () => {
        resolve(socket.getCipher().standardName);
        socket.destroy();
      },
    );
    socket.once('error', reject);
  });
}

test('ふつうのブラウザーとは、TLS 1.3で話す', async () => {
  expect(await agree({ ciphers: DEFAULT_CIPHERS })).toBe('TLS_AES_256_GCM_SHA384');
});

test.each(['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305'])(
  'TLS 1.2でも、認証つきの暗号 %s は通る',
  async (ciphers) => {
    expect(await agree({ ciphers, maxVersion: 'TLSv1.2' })).toMatch(/GCM|CHACHA20/);
  },
);

test.each([
  'ECDHE-ECDSA-AES128-SHA256',
  'ECDHE-ECDSA-AES256-SHA384',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES128-SHA',
  'AES128-SHA',
  'AES256-SHA256',
])('CBCの暗号 %s は断る', async (ciphers) => {
  await expect(agree({ ciphers: `${ciphers}:@SECLEVEL=0`, maxVersion: 'TLSv1.2' })).rejects.toThrow();
});

test('TLS 1.1までの相手は断る', async () => {
  await expect(agree({ ciphers: 'DEFAULT:@SECLEVEL=0', maxVersion: 'TLSv1.1' })).rejects.toThrow();
});
