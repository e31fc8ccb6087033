/** The session as it lies in the browser: one encrypted cookie that scripts can't read. */
import { Profile } from '@bicycles/schema/people/contracts';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { longestHours } from './session-clock.ts';

/** `__Host-`: the browser takes it only from this very host, secure, for the whole path. */
const name = '__Host-session';
const seconds = longestHours * 60 * 60;
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict';

const Session = z.object({
  /** Directus session token; revoked there at log-out. */
  token: z.string(),
  profile: Profile,
  startedAt: z.number(),
  lastSeenAt: z.number(),
});
export type Session = z.infer<typeof Session>;

/** The session in a `Cookie` header; undefined when there is none or it was not made by us. */
export async function readSession(cookies: string | null | undefined, secret: string): Promise<Session | undefined> {
  const seal = findCookie(cookies, name);
  if (seal === undefined) return undefined;
  const parsed = Session.safeParse(await unsealData(seal, { password: secret, ttl: seconds }));
  return parsed.success ? parsed.data : undefined;
}

/** The `Set-Cookie` value that keeps the session. It goes when the browser is closed. */
export async function writeSession(session: Session, secret: string): Promise<string> {
  return `${name}=${await sealData(session, { password: secret, ttl: seconds })}; ${attributes}`;
}

/** The `Set-Cookie` value that takes the session away. */
export const clearSession = `${name}=; ${attributes}; Max-Age=0`;

/** One cookie of a `Cookie` header, as it stands there. */
export function findCookie(cookies: string | null | undefined, wanted: string): string | undefined {
  const pair = cookies?.split(';').find((part) => part.trim().startsWith(`${wanted}=`));
  return pair?.trim().slice(wanted.length + 1) || undefined;
}

/** A `Cookie` header without the session, for those whom our session does not concern. */
export function withoutSession(cookies: string | undefined): string {
  const parts = cookies?.split(';').map((part) => part.trim()) ?? [];
  return parts.filter((part) => part !== '' && !part.startsWith(`${name}=`)).join('; ');
}
