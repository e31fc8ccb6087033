/** What a browser has after signing in: its cookie. */
import { type Account, loginOf } from '../../harness/people.ts';

export type Browser = { role: string; origin: string; cookie: string };

export async function signInBrowser(origin: string, account: Account): Promise<Browser> {
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    body: new URLSearchParams(loginOf(account)),
    headers: { origin },
    redirect: 'manual',
  });
  if (answer.status !== 302) throw new Error(`${account} could not sign in: ${answer.status}`);
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  return { role: account, origin, cookie: cookie.join('; ') };
}
