/** Names that a person arranged on this terminal (of columns, never of people), in a cookie of their own. */
import { findCookie } from '#app/ground/session/session-cookie.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/** The kept names that are still known, in their order; undefined for who arranged nothing. */
export function keptNames<Name extends string>(
  request: Request,
  cookie: string,
  known: readonly Name[],
): Name[] | undefined {
  const kept = findCookie(request.headers.get('cookie'), cookie)?.split('.');
  const names = [...new Set(kept)].flatMap((name) => known.find((each) => each === name) ?? []);
  return names.length > 0 ? names : undefined;
}

/** The `Set-Cookie` value that keeps the names for a year; sent along only below `path`. */
export const keepNames = (cookie: string, names: readonly string[], path: string): string =>
  `${cookie}=${names.join('.')}; Path=${path}; HttpOnly; Secure; SameSite=Strict; Max-Age=${yearSeconds}`;
