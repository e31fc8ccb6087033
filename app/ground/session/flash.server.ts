/** One message that survives a redirect: 「登録しました」 on the screen that follows. */
import { redirect } from '@remix-run/node';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { purposeKey } from './purpose-key.ts';
import { findCookie } from './session-cookie.ts';
import { getSettings } from './settings.server.ts';

const name = '__Host-flash';
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict';
const seconds = 60;

export const Flash = z.object({ id: z.string(), message: z.string() });
export type Flash = z.infer<typeof Flash>;

const keyOfFlash = () => purposeKey(getSettings().SESSION_SECRET, 'message after a redirect');

/** The `Set-Cookie` value that takes the message away once it was read. */
export const clearFlash = `${name}=; ${attributes}; Max-Age=0`;

/** Redirects to `path`, where the message is shown. */
export async function redirectWithMessage(path: string, message: string): Promise<Response> {
  const flash: Flash = { id: crypto.randomUUID(), message };
  const seal = await sealData(flash, { password: keyOfFlash(), ttl: seconds });
  return redirect(path, { headers: { 'set-cookie': `${name}=${seal}; ${attributes}; Max-Age=${seconds}` } });
}

/** The message waiting to be shown, if any. */
export async function readFlash(request: Request): Promise<Flash | undefined> {
  const seal = findCookie(request.headers.get('cookie'), name);
  if (seal === undefined) return undefined;
  return Flash.safeParse(await unsealData(seal, { password: keyOfFlash(), ttl: seconds })).data;
}
