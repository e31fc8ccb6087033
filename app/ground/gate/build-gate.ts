/** The gate: what every request passes, in order, before a screen answers it. */
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { SessionStore } from '../front-door/session-store.ts';
import { screenLimit, studioLimit } from './body-limits.ts';
import { setOwnHeaders } from './own-headers.ts';
import { requireOwnHost } from './own-host.ts';
import { readBody, replayed } from './read-body.ts';
import { requireSameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { findSession, sessionGate } from './session-gate.ts';
import { isLocalOnly, type Settings } from './settings.ts';
import { studioAllowList } from './studio-allow-list.ts';
import { requireStudio, studio } from './studio-proxy.ts';
import { boundUnderWay } from './under-way.ts';

/** Squares of the office's map hold nobody's data, and say themselves how long they may be kept. */
const mapTiles = '/ledger/tiles/';

const noStore: RequestHandler = (request, response, next) => {
  if (!request.path.startsWith(mapTiles)) response.set('cache-control', 'no-store');
  next();
};

const isSignedIn = (request: Request) => findSession(request) !== undefined;

export type GateParts = {
  settings: Settings;
  sessions: SessionStore;
  /** Folder with the built files for the browser. */
  clientFolder: string;
  /** Answers everything that is a screen. */
  screens: RequestHandler;
  clock?: () => number;
};

/** Built files may be kept for ever, because their names change; everything else but the map is never kept (row X4). */
export function buildGate({ settings, sessions, clientFolder, screens, clock = Date.now }: GateParts): Express {
  const watched = sessionGate({ settings, store: sessions, clock });
  const gate = express();
  const underWay = boundUnderWay(isSignedIn);
  gate.disable('x-powered-by');
  gate.disable('etag');
  gate.get('/healthz', noStore, (_request, response) => void response.sendStatus(200));
  gate.use(securityHeaders({ isSecure: !isLocalOnly(settings) }), requireOwnHost(settings));
  gate.use(setOwnHeaders, requireSameOrigin);
  // Directus sends its own policy for Studio, which replaces ours.
  gate.use(
    '/studio',
    watched,
    requireStudio,
    studioAllowList,
    readBody({ limitOf: ({ path }) => studioLimit(path), isSignedIn }),
    underWay,
    replayed(studio(settings.DIRECTUS_URL, sessions)),
  );

  gate.use(compression());
  gate.use(
    '/assets',
    express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  gate.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }));
  gate.use(noStore, watched);
  // Open forms tell that somebody is working, so that a long entry does not end as idle.
  gate.get('/pulse', (_request, response) => void response.sendStatus(204));
  gate.use(
    readBody({ limitOf: (request) => screenLimit(request.path, isSignedIn(request)), isSignedIn }),
    underWay,
    replayed(screens),
  );
  return gate;
}
