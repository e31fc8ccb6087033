import { ExportBicycles } from '@bicycles/schema/export/contracts';
import type { z } from 'zod';
import { readSet } from '#app/parts/selection/set-field.ts';

/** What the form of an export asks for; undefined when it can't be asked like that. */
export function readExport(form: FormData): z.output<typeof ExportBicycles.input> | undefined {
  return ExportBicycles.input.safeParse({
    set: readSet(form),
    form: form.get('form'),
    columns: form.getAll('columns'),
    unmappable: form.get('unmappable') ?? undefined,
  }).data;
}
