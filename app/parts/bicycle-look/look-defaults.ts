import { BicycleLook } from '@bicycles/schema/bicycle/look';
import { z } from 'zod';

/** Null stands for what nobody took down; a form knows that as an absent value. */
type SeenLook = { [Name in keyof BicycleLook]-?: BicycleLook[Name] | null };

/** A number stored while it still held □ is shown all the same, to be put right. */
const StoredLook = BicycleLook.extend({ registrationNumber: z.string() }).partial();

/** What is known of a bicycle's look, as the default values of a form with `LookFields`. */
export function lookDefaults(seen: SeenLook): Partial<BicycleLook> {
  const known = Object.entries(seen).filter(([name, value]) => name in BicycleLook.shape && value !== null);
  return StoredLook.parse(Object.fromEntries(known));
}
