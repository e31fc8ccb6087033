/** Who is signed in, as the screens need it. */
import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { query } from '../contract.ts';
import { Id } from '../values.ts';

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
  path: '/people/profile',
  capability: 'profile.read',
  input: z.object({}),
  output: Profile,
});
