/** Opens the gate's ports and closes them again. */
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import { getCertificate } from './certificate.ts';
import { isLocalOnly, type Settings } from './settings.ts';

/**
 * Plain HTTP on this machine's own addresses for `HOST=localhost`, else HTTPS on `HOST`.
 * Answers a function that stops: open requests are finished, idle connections are closed at once.
 */
export async function listen(settings: Settings, gate: RequestListener, now: Date): Promise<() => Promise<void>> {
  const servers = isLocalOnly(settings)
    ? await listenLocally(settings.PORT, gate)
    : [await open(createHttpsServer(await certificateFor(settings, now), gate), settings.PORT, settings.HOST)];
  return async () => {
    await Promise.all(servers.map(close));
  };
}

/** Both loopback addresses, because browsers try either for `localhost`; a machine may lack IPv6. */
async function listenLocally(port: number, gate: RequestListener): Promise<Server[]> {
  const first = await open(createHttpServer(gate), port, '127.0.0.1');
  const second = await open(createHttpServer(gate), port, '::1').catch(() => undefined);
  return second === undefined ? [first] : [first, second];
}

const certificateFor = (settings: Settings, now: Date) =>
  getCertificate(join(settings.DATA_DIR, 'tls'), settings.SERVER_NAME, now);

function open<Kind extends Server>(server: Kind, port: number, host: string): Promise<Kind> {
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
