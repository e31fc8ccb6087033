/** When a variant of a document goes out (row N3). Master data: column `conditions` of `document_templates`. */
import { z } from 'zod';
import { Id } from '../ground/values.ts';
import { storageStates } from './storage-states.ts';

export const zones = ['restricted', 'outside'] as const;
export const zoneLabels: Record<(typeof zones)[number], string> = {
  restricted: '規制区域内',
  outside: '規制区域外',
};

const priorityMessage = '優先度は0〜99の整数で入力してください';

/** An empty list stands for any; within a list one match is enough. */
export const TemplateConditions = z.object({
  placeIds: z.array(Id).default([]),
  storageSiteIds: z.array(Id).default([]),
  zones: z.array(z.enum(zones)).default([]),
  states: z.array(z.enum(storageStates)).default([]),
  /** Between variants with equally many conditions the greater one goes first. */
  priority: z.coerce
    .number({ error: priorityMessage })
    .int({ error: priorityMessage })
    .min(0, { error: priorityMessage })
    .max(99, { error: priorityMessage })
    .default(0),
});
export type TemplateConditions = z.infer<typeof TemplateConditions>;

export const anyConditions: TemplateConditions = TemplateConditions.parse({});
