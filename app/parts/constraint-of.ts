/** What a schema demands of each field, for `useForm({ constraint })`. */
import { getZodConstraint } from '@conform-to/zod/v4';
import { z } from 'zod';

/**
 * Conform's own reading takes an optional union (a postal code, or nothing) for required; here a
 * field is 必須 exactly when the schema refuses it left out.
 */
export function constraintOf(schema: z.ZodType): ReturnType<typeof getZodConstraint> {
  const constraint = { ...getZodConstraint(schema) };
  if (!(schema instanceof z.ZodObject)) return constraint;
  for (const [name, field] of Object.entries(schema.shape)) {
    constraint[name] = { ...constraint[name], required: !z.safeParse(field, undefined).success };
  }
  return constraint;
}
