/** The way out when a session is over, from wherever it is noticed. */
import { redirectDocument } from '@remix-run/node';
import { forgetPages } from './forget-pages.ts';
import { clearSession } from './session-cookie.ts';

/** `idle` and `expired` by time, `gone`: revoked meanwhile, `none`: not signed in. */
export const endings = ['idle', 'expired', 'gone', 'none'] as const;
export type Ending = (typeof endings)[number];

/**
 * A redirect to the login that says why and leads back here; to be thrown. A whole new document: the old one
 * still holds what was on screen.
 */
export function sessionOver(request: Request, ending: Ending): Response {
  const query = new URLSearchParams({ returnTo: screenOf(request), ended: ending });
  return redirectDocument(`/login?${query}`, { headers: { 'set-cookie': clearSession, ...forgetPages } });
}

/** The screen that was asked for, or the one that something was sent from: its address alone leads nowhere. */
function screenOf(request: Request): string {
  const { host, pathname, search } = new URL(request.url);
  if (request.method === 'GET') return `${pathname}${search}`;
  const from = URL.parse(request.headers.get('referer') ?? '');
  return from?.host === host ? `${from.pathname}${from.search}` : pathname;
}
