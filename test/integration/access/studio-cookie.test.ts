import { expect, test } from 'vitest';
import { loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

test('Studioのクッキーは、暗号の通った自分の画面からしか送られない', async () => {
  const { email, password } = loginOf('admin');

  const answer = await fetch(`${runningStack().directusUrl}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, mode: 'session' }),
  });

  const [cookie, ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(cookie).toMatch(/^directus_session_token=/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie?.split('; ')).toContain(part);
});
