/** Signs a person in: may it be tried now, is the password right, who are they. */
import { Failure } from '@bicycles/schema/ground/failure';
import { GetProfile } from '@bicycles/schema/people/contracts';
import { z } from 'zod';
import { callAs } from '#app/ground/directus/call-as.server.ts';
import { clientHeaders } from '#app/ground/directus/client-headers.server.ts';
import { unavailable } from '#app/ground/directus/read-failure.server.ts';
import type { FrontDoor } from '#app/ground/front-door/front-door.ts';
import { addressOf, countedTry, orUnavailable } from './counted-try.server.ts';
import type { Credentials } from './credentials.ts';
import { directusCookie, revokeToken } from './revoke-token.ts';
import type { Session } from './session.ts';
import { getSettings } from './settings.server.ts';

/**
 * Starts a session and answers with it. Throws a Failure: wrong name or password (401), account suspended (403),
 * to be tried again later (429), Directus or the database away (503).
 */
export async function signIn(
  request: Request,
  frontDoor: FrontDoor,
  { device, ...credentials }: Credentials & { device: string },
): Promise<Session> {
  const subject = { login: credentials.email, device };
  const admitted = await countedTry(request, frontDoor, subject, () => admit(request, credentials));
  return startSession(request, frontDoor, admitted);
}

/** Somebody whose password was right a moment ago, in a new session: after a changed password. */
export async function signInAgain(request: Request, frontDoor: FrontDoor, credentials: Credentials): Promise<Session> {
  return startSession(request, frontDoor, await admit(request, credentials));
}

async function startSession(request: Request, { sessions }: FrontDoor, admitted: Admitted): Promise<Session> {
  const id = await orUnavailable(sessions.start(admitted, addressOf(request), Date.now()));
  return { ...admitted, id };
}

type Admitted = Omit<Session, 'id'>;

async function admit(request: Request, credentials: Credentials): Promise<Admitted> {
  await assertRight(request, credentials);
  const token = tokenOf(await post(request, '/auth/login', { ...credentials, mode: 'session' }));
  try {
    const profile = await callAs(request, token, GetProfile, {});
    return { token, profile };
  } catch (error) {
    await revokeToken(getSettings().DIRECTUS_URL, token);
    throw error;
  }
}

const Checked = z.object({ data: z.object({ outcome: z.enum(['right', 'wrong', 'suspended']) }) });

/** The password first: what is said about an account is said to whoever knows it. */
async function assertRight(request: Request, { email, password }: Credentials): Promise<void> {
  const answer = await post(request, '/session/sign-in-checks', { login: email, password });
  switch (Checked.parse(await answer.json()).data.outcome) {
    case 'right':
      return;
    case 'suspended':
      throw new Failure(
        'user-suspended',
        'このアカウントは、管理者が利用を止めています。システム管理の担当者に連絡してください。',
        { status: 403 },
      );
    case 'wrong':
      throw new Failure(
        'invalid-credentials',
        'メールアドレスかパスワードが違います。大文字・小文字を確かめて、もう一度入力してください。',
        { status: 401 },
      );
  }
}

async function post(request: Request, path: string, body: object): Promise<Response> {
  const answer = await fetch(new URL(path, getSettings().DIRECTUS_URL), {
    method: 'POST',
    headers: { ...clientHeaders(request), 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined);
  if (!answer?.ok) throw unavailable();
  return answer;
}

/** The session token that Directus hands out as a cookie. */
function tokenOf(answer: Response): string {
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(`${directusCookie}=`));
  const token = cookie?.slice(directusCookie.length + 1).split(';')[0];
  if (token === undefined) throw unavailable();
  return token;
}
