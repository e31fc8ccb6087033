/** Who is signed in, as the screens need it. */
import { z } from 'zod';
import { roles } from '../ground/access/roles.ts';
import { command, query } from '../ground/contract.ts';
import { Id } from '../ground/values.ts';

export const Profile = z.object({
  id: Id,
  name: z.string(),
  role: z.enum(roles),
  storageSiteId: Id.nullable(),
  storageSiteName: z.string().nullable(),
  crew: z.string().nullable(),
  /** Minutes without use after which the session ends (setting `session.idle_minutes`). */
  idleMinutes: z.number(),
});
export type Profile = z.infer<typeof Profile>;

export const GetProfile = query({
  path: '/people/get-profile',
  capability: 'profile.read',
  input: z.object({}),
  output: Profile,
});

const password = (what: string) => z.string({ error: `${what}を入力してください` }).max(1_000, { error: '長すぎます' });

/** One's own password. Every session of the person ends, so that whoever else knew the old one is out. */
export const ChangeOwnPassword = command({
  path: '/people/change-own-password',
  capability: 'password.change',
  input: z.object({ oldPassword: password('今のパスワード'), newPassword: password('新しいパスワード') }),
  output: z.object({}),
});
