/** Ends a session where it counts: in Directus, whose answer is 401 from then on. */
import { findCookie } from './session-cookie.ts';

/** The cookie under which Studio keeps its own login in the same browser. */
export const studioCookie = 'directus_session_token';
/** The `Set-Cookie` value that takes Studio's login away. */
export const clearStudio = `${studioCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;

/**
 * Revokes the token of the app and, from `cookies`, that of Studio. Directus being down does not
 * keep anybody signed in: the cookies go all the same, and the token dies with its time.
 */
export async function revokeSession(directusUrl: string, token: string, cookies?: string | null): Promise<void> {
  const studioToken = findCookie(cookies, studioCookie);
  const tokens = studioToken === undefined ? [token] : [token, studioToken];
  await Promise.allSettled(tokens.map((each) => revoke(directusUrl, each)));
}

const revoke = (directusUrl: string, token: string) =>
  fetch(new URL('/auth/logout', directusUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `${studioCookie}=${token}` },
    body: JSON.stringify({ mode: 'session' }),
    signal: AbortSignal.timeout(5_000),
  });
