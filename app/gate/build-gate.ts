/** The gate: what every request passes, in order, before a screen answers it. */
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { loginLimit } from './login-limit.ts';
import { setOwnHeaders } from './own-headers.ts';
import { requireSameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionGate } from './session-gate.ts';
import { isLocalOnly, type Settings } from './settings.ts';
import { requireStudio, studioProxy } from './studio-proxy.ts';

/** Squares of the office's map hold nobody's data, and say themselves how long they may be kept. */
const mapTiles = '/ledger/tiles/';

const noStore: RequestHandler = (request, response, next) => {
  if (!request.path.startsWith(mapTiles)) response.set('cache-control', 'no-store');
  next();
};

export type GateParts = {
  settings: Settings;
  /** Folder with the built files for the browser. */
  clientFolder: string;
  /** Answers everything that is a screen. */
  screens: RequestHandler;
};

/** Built files may be kept for ever, because their names change; everything else but the map is never kept (row X4). */
export function buildGate({ settings, clientFolder, screens }: GateParts): Express {
  const gate = express();
  gate.disable('x-powered-by');
  gate.disable('etag');
  gate.get('/healthz', noStore, (_request, response) => void response.sendStatus(200));
  gate.use(securityHeaders({ isSecure: !isLocalOnly(settings) }), setOwnHeaders, requireSameOrigin);
  // Directus sends its own policy for Studio, which replaces ours.
  gate.use('/studio', sessionGate(settings), requireStudio, studioProxy(settings.DIRECTUS_URL));

  gate.use(compression());
  gate.use(
    '/assets',
    express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  gate.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }));
  gate.use(noStore, sessionGate(settings));
  // Open forms tell that somebody is working, so that a long entry does not end as idle.
  gate.get('/pulse', (_request, response) => void response.sendStatus(204));
  gate.post('/login', loginLimit());
  gate.use(screens);
  return gate;
}
