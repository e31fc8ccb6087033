/** A gate of its own on the running database, before stand-ins for the screens and for Directus. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@bicycles/schema/ground/access/roles';
import { openFrontDoor } from '../../../app/ground/front-door/front-door.ts';
import { buildGate } from '../../../app/ground/gate/build-gate.ts';
import { readSettings } from '../../../app/ground/gate/settings.ts';
import { writeSessionId } from '../../../app/ground/session/session-cookie.ts';
import { runningStack } from '../../harness/running-stack.ts';

const secret = 'a secret of at least thirty-two characters';

export const minute = 60_000;

/** What the gate lets through is answered with what the screens would see of it. */
export async function aGate() {
  const asked: string[] = [];
  const directus = await served((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
    response.end('directus');
  });
  const settings = readSettings({
    DIRECTUS_URL: directus.origin,
    SESSION_SECRET: secret,
    FRONT_DOOR_DATABASE_URL: runningStack().frontDoorDatabaseUrl,
  });
  const frontDoor = openFrontDoor({
    databaseUrl: settings.FRONT_DOOR_DATABASE_URL,
    directusUrl: settings.DIRECTUS_URL,
    secret,
  });
  const { sessions } = frontDoor;
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const gate = await served(
    buildGate({
      settings,
      sessions,
      clientFolder: '/nonexistent',
      clock,
      screens: (request, response) =>
        void response.json({
          session: request.get('x-session') ?? '',
          ended: request.get('x-session-ended') ?? '',
          cookie: request.get('cookie') ?? '',
        }),
    }),
  );
  return {
    origin: gate.origin,
    asked,
    sessions,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${gate.origin}${path}`, { headers, redirect: 'manual' }),
    now: clock,
    /** The gate's clock goes on by so much. */
    wait(ms: number) {
      ahead += ms;
    },
    async signIn(role: Role, account: string = crypto.randomUUID()) {
      const profile = {
        id: account,
        name: '青木 健太',
        role,
        storageSiteId: null,
        storageSiteName: null,
        crew: null,
        idleMinutes: 30,
      };
      const id = await sessions.start({ token: `token of ${account}`, profile }, '192.0.2.7', clock());
      return { id, account, cookie: cookieOf(await writeSessionId(id, secret)) };
    },
    async close() {
      await frontDoor.close();
      gate.server.close();
      directus.server.close();
    },
  };
}
export type Gate = Awaited<ReturnType<typeof aGate>>;

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

async function served(listener: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
