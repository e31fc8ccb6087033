/** A live session, as the gate hands it to the screens. */
import { Profile } from '@bicycles/schema/people/contracts';
import { z } from 'zod';

const Session = z.object({
  id: z.uuid(),
  /** Directus session token: only the screens' server ever holds it. */
  token: z.string(),
  profile: Profile,
});
export type Session = z.infer<typeof Session>;

/** Reserved for the gate: what a browser sends under this name is dropped (`setOwnHeaders`). */
export const sessionHeader = 'x-session';

/** Header values are bytes: a name is not. */
export const toHeader = ({ id, token, profile }: Session): string =>
  encodeURIComponent(JSON.stringify({ id, token, profile }));

export function fromHeader(value: string | null | undefined): Session | undefined {
  return value ? Session.parse(JSON.parse(decodeURIComponent(value))) : undefined;
}
