/** How a set of bicycles goes from screen to screen: as JSON in a form field, never in an address (row X4). */
import { BicycleSet } from '@bicycles/schema/search/conditions';
import { z } from 'zod';

/**
 * The field `set` as a form's schema reads it. The set is read within the transform: Conform fills what a nested
 * schema misses with empty values, and empty conditions would be every bicycle.
 */
export const SetField = z
  .string({ error: '対象の自転車がありません。台帳で検索し直してください' })
  .transform((text, context): BicycleSet => {
    const set = BicycleSet.safeParse(jsonOf(text));
    if (set.success) return set.data;
    context.addIssue({ code: 'custom', message: '対象を読み取れません。台帳で検索し直してください' });
    return z.NEVER;
  });

/** The set that a form brought; undefined when it brought none that can be read. */
export const readSet = (form: FormData): BicycleSet | undefined => SetField.safeParse(form.get('set')).data;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
