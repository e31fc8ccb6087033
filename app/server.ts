/** The screens' server: builds the gate before Remix's build, serves, and stops on SIGTERM. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import { openFrontDoor } from './ground/front-door/front-door.ts';
import { buildGate } from './ground/gate/build-gate.ts';
import { listen } from './ground/gate/listen.ts';
import { nonceOf } from './ground/gate/security-headers.ts';
import { readSettings } from './ground/gate/settings.ts';

const settings = readSettings();
// http-proxy-middleware's engine still calls util._extend; the log is for errors.
process.noDeprecation = true;

const buildFolder = join(import.meta.dirname, '..', settings.BUILD_DIR);

const frontDoor = openFrontDoor({
  databaseUrl: settings.FRONT_DOOR_DATABASE_URL,
  directusUrl: settings.DIRECTUS_URL,
  secret: settings.SESSION_SECRET,
});
const gate = buildGate({
  settings,
  sessions: frontDoor.sessions,
  clientFolder: join(buildFolder, 'client'),
  screens: createRequestHandler({
    build: await import(pathToFileURL(join(buildFolder, 'server', 'index.js')).href),
    mode: 'production',
    getLoadContext: (_request, response) => ({ nonce: nonceOf(response), frontDoor }),
  }),
});

const stop = await listen(settings, gate, new Date());
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(
    signal,
    () =>
      void stop()
        .then(() => frontDoor.close())
        .then(() => process.exit(0)),
  );
}
