/** Opens the gate's ports and closes them again. */
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import { getCertificate } from './certificate.ts';
import { boundConnections, patience } from './connections.ts';
import { isLocalOnly, type Settings } from './settings.ts';

/**
 * Plain HTTP on this machine's own addresses for `HOST=localhost`, else HTTPS on `HOST`.
 * Answers a function that stops: open requests are finished, idle connections are closed at once.
 */
export async function listen(settings: Settings, gate: RequestListener, now: Date): Promise<() => Promise<void>> {
  const servers = isLocalOnly(settings)
    ? await listenLocally(settings.PORT, gate)
    : [await open(createHttpsServer(await tlsOptions(settings, now), gate), settings.PORT, settings.HOST)];
  return async () => {
    await Promise.all(servers.map(close));
  };
}

/** Both loopback addresses, because browsers try either for `localhost`; a machine may lack IPv6. */
async function listenLocally(port: number, gate: RequestListener): Promise<Server[]> {
  const first = await open(createHttpServer(patience, gate), port, '127.0.0.1');
  const second = await open(createHttpServer(patience, gate), port, '::1').catch(() => undefined);
  return second === undefined ? [first] : [first, second];
}

/** TLS 1.3, and of 1.2 the suites that encrypt and authenticate in one (AEAD): no CBC, no RSA key exchange. */
const authenticatedSuites = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
];

const tlsOptions = async (settings: Settings, now: Date) => ({
  ...patience,
  ...(await getCertificate(join(settings.DATA_DIR, 'tls'), settings.SERVER_NAME, now)),
  handshakeTimeout: patience.headersTimeout,
  minVersion: 'TLSv1.2' as const,
  ciphers: authenticatedSuites.join(':'),
  honorCipherOrder: true,
});

function open<Kind extends Server>(server: Kind, port: number, host: string): Promise<Kind> {
  boundConnections(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
