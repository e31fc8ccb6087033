/** The screens' server: builds the gate before Remix's build, serves, and stops on SIGTERM. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import { buildGate } from './gate/build-gate.ts';
import { listen } from './gate/listen.ts';
import { nonceOf } from './gate/security-headers.ts';
import { readSettings } from './gate/settings.ts';

const settings = readSettings();
// http-proxy-middleware's engine still calls util._extend; the log is for errors.
process.noDeprecation = true;

const buildFolder = join(import.meta.dirname, '..', settings.BUILD_DIR);

const gate = buildGate({
  settings,
  clientFolder: join(buildFolder, 'client'),
  screens: createRequestHandler({
    build: await import(pathToFileURL(join(buildFolder, 'server', 'index.js')).href),
    mode: 'production',
    getLoadContext: (_request, response) => ({ nonce: nonceOf(response) }),
  }),
});

const stop = await listen(settings, gate, new Date());
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().then(() => process.exit(0)));
}
