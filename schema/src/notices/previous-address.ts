import { z } from 'zod';
import { Day } from '../ground/values.ts';

/** An address that an owner had until another one became known; kept with the owner, oldest first. Row N4. */
export const PreviousAddress = z.object({
  name: z.string().nullable(),
  postalCode: z.string().nullable(),
  address: z.string().nullable(),
  /** The day from which the next one counts. */
  until: Day,
  /** How the next one became known. */
  reason: z.string(),
});
export type PreviousAddress = z.infer<typeof PreviousAddress>;
