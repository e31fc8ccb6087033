/** The cookie by which Directus knows a session. Browsers never get it: the gate adds it to what it passes on. */
export const directusCookie = 'directus_session_token';

/**
 * Ends a session of Directus, whose answer is 401 from then on. Directus being down keeps nobody signed in: our own
 * session has ended, and the token dies with its time.
 */
export async function revokeToken(directusUrl: string, token: string): Promise<void> {
  await fetch(new URL('/auth/logout', directusUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `${directusCookie}=${token}` },
    body: JSON.stringify({ mode: 'session' }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
}
