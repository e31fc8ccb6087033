/** Directus Studio below /studio, for administrators who are signed in to the app. */
import { can } from '@bicycles/schema/access';
import { type RequestHandler, Router } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import type { SessionStore } from '../front-door/session-store.ts';
import { forgetPages } from '../session/forget-pages.ts';
import { directusCookie } from '../session/revoke-token.ts';
import { sessionHeader } from '../session/session.ts';
import { longestHours } from '../session/session-clock.ts';
import { clearSession } from '../session/session-cookie.ts';
import { refusalPage } from './refusal-page.ts';
import { findSession } from './session-gate.ts';

/** Lets holders of `studio.open` through; sends others to the login, or refuses with 403. */
export const requireStudio: RequestHandler = (request, response, next) => {
  const session = findSession(request);
  if (session !== undefined && can(session.profile.role, 'studio.open')) return next();
  if (session === undefined && request.method === 'GET' && request.accepts('html')) {
    const ended = request.get('x-session-ended');
    const query = new URLSearchParams({ returnTo: '/studio/admin', ...(ended !== undefined && { ended }) });
    return response.redirect(`/login?${query}`);
  }
  refusalPage(request, response, session === undefined ? 401 : 403, {
    title: 'この画面は開けません',
    message: '設定画面を使えるのはシステム管理の担当者だけです。必要なときはシステム管理の担当者に依頼してください。',
  });
};

/**
 * Studio is signed in by the session of the screens: passwords are asked for in one place, and counted there
 * (docs/decisions/012-signing-in.md). Mounted at /studio, which Express strips, behind the allow-list.
 */
export function studio(directusUrl: string, store: SessionStore): Router {
  const router = Router();
  // Studio's own front page asks to go on as the person who is signed in, which is known.
  router.get(/^\/admin(?:\/|\/login\/?)?$/, (_request, response) => response.redirect('/studio/admin/content'));
  // Directus would hand out a new token for the old one; the session's own holds as long as the session.
  router.post('/auth/refresh', (_request, response) => {
    response.json({ data: { expires: longestHours * 3_600_000 } });
  });
  router.post('/auth/logout', (request, response, next) => {
    const session = findSession(request);
    const end = session === undefined ? Promise.resolve() : store.end(session.id, 'logout', Date.now());
    end.then(() => response.set({ 'set-cookie': clearSession, ...forgetPages }).sendStatus(204)).catch(next);
  });
  router.use(proxy(directusUrl));
  return router;
}

/** Directus gets the session's token in place of whatever the browser sent, and sets no cookie of its own. */
const proxy = (directusUrl: string): RequestHandler =>
  createProxyMiddleware({
    target: directusUrl,
    ws: false,
    on: {
      proxyReq(outgoing, request) {
        outgoing.removeHeader('authorization');
        outgoing.setHeader('cookie', `${directusCookie}=${findSession(request)?.token}`);
        outgoing.removeHeader(sessionHeader);
      },
      proxyRes(answer) {
        delete answer.headers['set-cookie'];
      },
      error(_error, _request, response) {
        if (!('writeHead' in response)) return;
        response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
        response.end('設定画面に接続できません。少し待ってから、もう一度開いてください。');
      },
    },
  });
