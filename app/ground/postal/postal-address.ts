/** One answer of the postal look-up. */
import { z } from 'zod';

/** `postalCode` as `154-0017`; `address` from prefecture to town, without house number. */
export const PostalAddress = z.object({ postalCode: z.string(), address: z.string() });
export type PostalAddress = z.infer<typeof PostalAddress>;

/** What is asked: the towns of a code, or the codes of an address. */
export const PostalQuestion = z.union([
  z.object({ postalCode: z.string().max(20) }),
  z.object({ address: z.string().max(255) }),
]);
export type PostalQuestion = z.infer<typeof PostalQuestion>;

export const PostalAnswer = z.object({ addresses: z.array(PostalAddress) });
