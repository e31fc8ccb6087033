/** Who is asking. The server behind Directus decides what they may do; screens only hide the rest. */
import { type Capability, can } from '@bicycles/schema/access';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Profile } from '@bicycles/schema/people/contracts';
import { failureToResponse } from '#app/ground/directus/failure-to-response.server.ts';
import { fromHeader, type Session, sessionHeader } from './session.ts';
import { type Ending, endings, sessionOver } from './session-over.server.ts';

/** The live session, which the gate has asked for, or undefined for somebody who is not signed in. */
export const findSession = (request: Request): Session | undefined => fromHeader(request.headers.get(sessionHeader));

/** The session; throws the redirect to the login when there is none. */
export async function requireSession(request: Request): Promise<Session> {
  const session = findSession(request);
  if (session === undefined) throw sessionOver(request, endingOf(request));
  return session;
}

/** The person who is signed in; throws the redirect to the login when nobody is. */
export async function requireUser(request: Request): Promise<Profile> {
  return (await requireSession(request)).profile;
}

/** The person, if their role has the capability; throws the 403 screen otherwise. */
export async function requireCapability(request: Request, capability: Capability): Promise<Profile> {
  const user = await requireUser(request);
  if (!can(user.role, capability)) {
    throw failureToResponse(new Failure('forbidden', 'この画面を使う権限がありません。', { status: 403 }));
  }
  return user;
}

/** Why the gate took the session away, told in a header that only the gate may set. */
const endingOf = (request: Request): Ending =>
  endings.find((ending) => ending === request.headers.get('x-session-ended')) ?? 'none';
