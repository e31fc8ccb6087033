/** What of a session lies in the browser: its id alone, sealed, in a cookie that scripts can't read. */
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { purposeKey } from './purpose-key.ts';
import { longestHours } from './session-clock.ts';

/** `__Host-`: the browser takes it only from this very host, secure, for the whole path. */
const name = '__Host-session';
const seconds = longestHours * 60 * 60;
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict';

const Kept = z.object({ id: z.uuid() });

const keyOf = (secret: string) => purposeKey(secret, 'session cookie');

/** The session's id in a `Cookie` header; undefined when there is none or it was not made by us. */
export async function readSessionId(cookies: string | null | undefined, secret: string): Promise<string | undefined> {
  const seal = findCookie(cookies, name);
  if (seal === undefined) return undefined;
  return Kept.safeParse(await unsealData(seal, { password: keyOf(secret), ttl: seconds })).data?.id;
}

/** The `Set-Cookie` value that keeps the session. It goes when the browser is closed. */
export async function writeSessionId(id: string, secret: string): Promise<string> {
  return `${name}=${await sealData({ id }, { password: keyOf(secret), ttl: seconds })}; ${attributes}`;
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
