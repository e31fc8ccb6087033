/** Signs a person in at Directus and finds out who they are. */
import { Failure } from '@bicycles/schema/failure';
import { GetProfile } from '@bicycles/schema/people/contracts';
import { z } from 'zod';
import { callAs } from '#app/directus/call-as.server.ts';
import { clientHeaders } from '#app/directus/client-headers.server.ts';
import { unavailable } from '#app/directus/read-failure.server.ts';
import type { Credentials } from './credentials.ts';
import { revokeSession, studioCookie } from './revoke-session.ts';
import type { Session } from './session-cookie.ts';
import { getSettings } from './settings.server.ts';

const Refused = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1) });

/** Throws a Failure: wrong name or password (401), account suspended (403), Directus away (503). */
export async function signIn(request: Request, credentials: Credentials, now: number): Promise<Session> {
  const answer = await askForToken(request, credentials);
  if (!answer.ok) throw await refusalOf(answer);
  const token = tokenOf(answer);
  try {
    const profile = await callAs(request, token, GetProfile, {});
    return { token, profile, startedAt: now, lastSeenAt: now };
  } catch (error) {
    await revokeSession(getSettings().DIRECTUS_URL, token);
    throw error;
  }
}

function askForToken(request: Request, credentials: Credentials): Promise<Response> {
  return fetch(new URL('/auth/login', getSettings().DIRECTUS_URL), {
    method: 'POST',
    headers: { ...clientHeaders(request), 'content-type': 'application/json' },
    body: JSON.stringify({ ...credentials, mode: 'session' }),
    signal: AbortSignal.timeout(20_000),
  }).catch(() => {
    throw unavailable();
  });
}

/** The session token that Directus hands out as a cookie. */
function tokenOf(answer: Response): string {
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(`${studioCookie}=`));
  const token = cookie?.slice(studioCookie.length + 1).split(';')[0];
  if (token === undefined) throw unavailable();
  return token;
}

async function refusalOf(answer: Response): Promise<Failure> {
  const body = Refused.safeParse(await answer.json().catch(() => undefined));
  const code = body.success ? body.data.errors[0]?.extensions.code : undefined;
  switch (code) {
    case 'USER_SUSPENDED':
      return new Failure(
        'user-suspended',
        'このアカウントは止められています（続けて間違えたときも止まります）。システム管理の担当者に連絡してください。',
        { status: 403 },
      );
    case 'INVALID_CREDENTIALS':
    case 'INVALID_PAYLOAD':
      return new Failure(
        'invalid-credentials',
        'メールアドレスかパスワードが違います。大文字・小文字を確かめて、もう一度入力してください。',
        { status: 401 },
      );
    default:
      return unavailable();
  }
}
