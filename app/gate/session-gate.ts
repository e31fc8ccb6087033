/** Watches over every request's session: ends it in time, notes that it is in use. */
import type { Request, RequestHandler } from 'express';
import { clearStudio, revokeSession } from '../session/revoke-session.ts';
import { needsTouch, sessionState } from '../session/session-clock.ts';
import { clearSession, readSession, type Session, withoutSession, writeSession } from '../session/session-cookie.ts';
import type { Settings } from './settings.ts';

const sessions = new WeakMap<Request, Session>();

/** The live session of a request that has passed `sessionGate`. */
export const findSession = (request: Request): Session | undefined => sessions.get(request);

/**
 * Behind it a session is live or absent. One that ended by time is revoked at Directus, taken from
 * the request, and named in `x-session-ended`, so that the login screen can say why.
 */
export function sessionGate(settings: Settings, clock: () => number = Date.now): RequestHandler {
  return async (request, response, next) => {
    const now = clock();
    const cookies = request.headers.cookie;
    const session = await readSession(cookies, settings.SESSION_SECRET);
    if (session === undefined) return next();
    const state = sessionState(session, session.profile, now);
    if (state === 'live') {
      sessions.set(request, session);
      if (isUse(request) && needsTouch(session, now)) {
        response.append('set-cookie', await writeSession({ ...session, lastSeenAt: now }, settings.SESSION_SECRET));
      }
      return next();
    }
    await revokeSession(settings.DIRECTUS_URL, session.token, cookies);
    request.headers.cookie = withoutSession(cookies);
    request.headers['x-session-ended'] = state;
    response.append('set-cookie', [clearSession, clearStudio]);
    next();
  };
}

/**
 * What a person does, told from what a screen does by itself: lists that refresh and photos that are
 * sent later must not keep an unattended terminal signed in. Work on a screen shows as `/pulse`.
 */
function isUse({ method, path, headers }: Request): boolean {
  if (path.startsWith('/photos/')) return false;
  return (
    method !== 'GET' || path === '/pulse' || headers['sec-fetch-dest'] === 'document' || path.startsWith('/studio')
  );
}
