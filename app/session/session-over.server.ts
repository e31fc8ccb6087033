/** The way out when a session is over, from wherever it is noticed. */
import { redirect } from '@remix-run/node';
import { clearSession } from './session-cookie.ts';

/** `idle` and `expired` by time, `gone`: revoked meanwhile, `none`: not signed in. */
export const endings = ['idle', 'expired', 'gone', 'none'] as const;
export type Ending = (typeof endings)[number];

/** A redirect to the login that says why and leads back here; to be thrown. */
export function sessionOver(request: Request, ending: Ending): Response {
  const { pathname, search } = new URL(request.url);
  const query = new URLSearchParams({
    returnTo: `${pathname}${request.method === 'GET' ? search : ''}`,
    ended: ending,
  });
  return redirect(`/login?${query}`, { headers: { 'set-cookie': clearSession } });
}
