import { randomUUID } from 'node:crypto';
import argon2 from 'argon2';
import { z } from 'zod';
import type { Handle } from '../ground/command/define-room.ts';
import { readInput } from '../ground/command/read-input.ts';
import { readRow } from '../ground/command/rows.ts';

const Asked = z.object({ login: z.string().max(255), password: z.string().max(1_000) });
/** `suspended` is told only to whoever knows the password. */
type Outcome = 'right' | 'wrong' | 'suspended';

/** Stands in for the password of a name that nobody has, so that its answer takes the same work. */
const nobodysPassword = argon2.hash(randomUUID());

/**
 * Whether a name and a password belong together, for the screens' server, which counts the wrong ones. Directus's own
 * login answers a name that nobody has without the work of checking a password, and a suspended person with «wrong».
 */
export const checkSignIn = (handle: Handle) =>
  handle(async (request, response, { database }) => {
    const { login, password } = readInput({ input: Asked }, request);
    const account = await readRow<{ password: string | null; status: string }>(
      database,
      'select password, status from directus_users where lower(email) = lower(:login)',
      { login: login.trim() },
    );
    const isRight = await verify(account?.password ?? (await nobodysPassword), password);
    const outcome: Outcome =
      !account?.password || !isRight ? 'wrong' : account.status === 'active' ? 'right' : 'suspended';
    response.setHeader('cache-control', 'no-store').json({ data: { outcome } });
  });

/** A stored text that is no hash fits no password. */
const verify = (hash: string, password: string): Promise<boolean> => argon2.verify(hash, password).catch(() => false);
