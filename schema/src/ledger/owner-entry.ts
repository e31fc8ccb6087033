/** An owner as a clerk types it (rows L1, L5), for one bicycle or for many. */
import { z } from 'zod';
import { OptionalPostalCode, optionalText, requiredText } from '../ground/values.ts';

export const OwnerEntry = z.object({
  name: requiredText(120, '所有者の氏名'),
  nameKana: optionalText(120),
  postalCode: OptionalPostalCode,
  address: optionalText(255),
  phone: optionalText(30),
});
export type OwnerEntry = z.infer<typeof OwnerEntry>;
