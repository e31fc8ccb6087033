/** Signing in, as administrators and people themselves look after it. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Instant, requiredText } from '../ground/values.ts';
import { attemptKinds } from './sign-in-delay.ts';

export const SignInHold = z.object({
  kind: z.enum(attemptKinds),
  key: z.string(),
  /** The person; null for an address, and for a name that nobody has. */
  personName: z.string().nullable(),
  login: z.string().nullable(),
  address: z.string().nullable(),
  failures: z.number(),
  heldUntil: Instant,
});
export type SignInHold = z.infer<typeof SignInHold>;

/** Who has to wait now after wrong passwords. */
export const ListSignInHolds = query({
  path: '/session/list-sign-in-holds',
  capability: 'sign-in.release',
  input: z.object({}),
  output: z.object({ holds: z.array(SignInHold).max(200) }),
});

/** Lets one of them try again at once. */
export const ReleaseSignIn = command({
  path: '/session/release-sign-in',
  capability: 'sign-in.release',
  input: z.object({
    kind: z.enum(attemptKinds),
    key: z.string().min(1).max(120),
    reason: requiredText(255, '解除の理由'),
  }),
  output: z.object({}),
});
