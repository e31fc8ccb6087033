/** Ends the session everywhere. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { forgetPages } from '#app/ground/session/forget-pages.ts';
import { localPath } from '#app/ground/session/local-path.ts';
import { findSession } from '#app/ground/session/require-user.server.ts';
import { clearSession } from '#app/ground/session/session-cookie.ts';

export const loader = () => redirect('/');

export async function action({ request, context: { frontDoor } }: ActionFunctionArgs) {
  const form = await request.formData();
  const session = findSession(request);
  if (session !== undefined) {
    await frontDoor.sessions.end(session.id, form.get('ended') === 'idle' ? 'idle' : 'logout', Date.now());
  }
  return redirect(`/login?${afterwards(form)}`, {
    headers: { 'set-cookie': clearSession, ...forgetPages },
  });
}

/** The idle watcher ends the session too, and wants to come back to where the person was. */
function afterwards(form: FormData): URLSearchParams {
  if (form.get('ended') !== 'idle') return new URLSearchParams({ ended: 'logout' });
  return new URLSearchParams({ ended: 'idle', returnTo: localPath(String(form.get('returnTo'))) });
}
