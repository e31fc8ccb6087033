/** Ends the session, at Directus too. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '#app/session/local-path.ts';
import { findSession } from '#app/session/require-user.server.ts';
import { clearStudio, revokeSession } from '#app/session/revoke-session.ts';
import { clearSession } from '#app/session/session-cookie.ts';
import { getSettings } from '#app/session/settings.server.ts';

export const loader = () => redirect('/');

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const session = await findSession(request);
  if (session !== undefined) {
    await revokeSession(getSettings().DIRECTUS_URL, session.token, request.headers.get('cookie'));
  }
  return redirect(`/login?${afterwards(form)}`, {
    headers: [
      ['set-cookie', clearSession],
      ['set-cookie', clearStudio],
    ],
  });
}

/** The idle watcher ends the session too, and wants to come back to where the person was. */
function afterwards(form: FormData): URLSearchParams {
  if (form.get('ended') !== 'idle') return new URLSearchParams({ ended: 'logout' });
  return new URLSearchParams({ ended: 'idle', returnTo: localPath(String(form.get('returnTo'))) });
}
