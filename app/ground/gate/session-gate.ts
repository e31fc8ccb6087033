/** Watches over every request's session: asks whether it still stands, ends it in time, notes that it is in use. */
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { SessionEnding, SessionStore } from '../front-door/session-store.ts';
import { fromHeader, type Session, sessionHeader, toHeader } from '../session/session.ts';
import { needsTouch, sessionState } from '../session/session-clock.ts';
import { clearSession, readSessionId, withoutSession } from '../session/session-cookie.ts';
import { refusalPage } from './refusal-page.ts';
import type { Settings } from './settings.ts';

/** The live session of a request that has passed `sessionGate`. */
export const findSession = ({ headers }: IncomingMessage): Session | undefined =>
  fromHeader(headers[sessionHeader]?.toString());

type Parts = { settings: Settings; store: SessionStore; clock?: () => number };

/**
 * Behind it a session is live, and stands in `x-session`, or is absent. One that has ended is taken from the request
 * and named in `x-session-ended`, so that the login screen can say why.
 */
export function sessionGate({ settings, store, clock = Date.now }: Parts): RequestHandler {
  return async (request, response, next) => {
    const now = clock();
    const cookies = request.headers.cookie;
    const id = await readSessionId(cookies, settings.SESSION_SECRET);
    if (id === undefined) return next();
    try {
      const { session, ended } = await findLive(store, id, request.socket.remoteAddress ?? '', now);
      if (session !== undefined) {
        request.headers[sessionHeader] = toHeader(session);
        if (isUse(request) && needsTouch(session, now)) await store.touch(session, now);
        return next();
      }
      request.headers.cookie = withoutSession(cookies);
      request.headers['x-session-ended'] = ended;
      response.append('set-cookie', clearSession);
      next();
    } catch {
      refusalPage(request, response, 503, {
        title: 'サーバーに接続できません',
        message: 'ログインを確かめられません。少し待ってから、もう一度開いてください。',
      });
    }
  };
}

/** The live session, or why there is none any more: a time that has passed ends it here and now. */
async function findLive(store: SessionStore, id: string, address: string, now: number) {
  const found = await store.find(id, now);
  if (found?.session === undefined) {
    if (found !== undefined) await store.noteRefusal(id, address, now);
    return { ended: toldEnding(found?.ended) };
  }
  const state = sessionState(found.session, found.session.profile, now);
  if (state === 'live') return { session: found.session };
  await store.end(id, state, now);
  return { ended: state };
}

/** What the login screen tells apart; somebody else's doing is `gone`. */
const toldEnding = (why: SessionEnding | undefined): string =>
  why === 'idle' || why === 'expired' || why === 'logout' ? why : 'gone';

/**
 * What a person does, told from what a screen does by itself: lists that refresh and photos that are
 * sent later must not keep an unattended terminal signed in. Work on a screen shows as `/pulse`.
 */
function isUse({ method, path, baseUrl, headers }: Request): boolean {
  if (path.startsWith('/photos/')) return false;
  return method !== 'GET' || path === '/pulse' || headers['sec-fetch-dest'] === 'document' || baseUrl === '/studio';
}
