/** Any field of a Conform form: what a schema coerces (numbers) has an input of unknown type. */
import type { getInputProps } from '@conform-to/react';

export type FormField = Parameters<typeof getInputProps>[0];
