import { randomUUID } from 'node:crypto';
import { roleDetails } from '@bicycles/schema/ground/access/roles';
import { expect } from 'vitest';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

export const password = 'correct-horse-2026';

/** A person of one test alone, with a password that the rule allows. */
export async function aPerson(change: object = {}): Promise<{ id: string; login: string }> {
  const id = randomUUID();
  const login = `${id}@example.jp`;
  const answer = await sendAsAdmin('POST', '/users', {
    id,
    email: login,
    password,
    role: roleDetails.street.id,
    status: 'active',
    ...change,
  });
  expect(answer.status).toBe(200);
  return { id, login };
}

/** What an administrator's Studio sends to Directus. */
export async function sendAsAdmin(method: string, path: string, body: object): Promise<Response> {
  const { token } = await as('admin');
  return fetch(`${runningStack().directusUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
