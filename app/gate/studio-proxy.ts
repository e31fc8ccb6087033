/** Directus Studio below /studio, for administrators who are signed in to the app. */
import { can } from '@bicycles/schema/access/capabilities';
import type { RequestHandler } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { withoutSession } from '../session/session-cookie.ts';
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

/** Mounted at /studio, which Express strips. Directus is told the caller, never the app's session. */
export const studioProxy = (directusUrl: string): RequestHandler =>
  createProxyMiddleware({
    target: directusUrl,
    ws: false,
    on: {
      proxyReq(outgoing, request) {
        const cookies = withoutSession(request.headers.cookie);
        if (cookies === '') outgoing.removeHeader('cookie');
        else outgoing.setHeader('cookie', cookies);
      },
      error(_error, _request, response) {
        if (!('writeHead' in response)) return;
        response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
        response.end('設定画面に接続できません。少し待ってから、もう一度開いてください。');
      },
    },
  });
