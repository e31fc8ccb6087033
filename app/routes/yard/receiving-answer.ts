import type { AddArrival } from '@bicycles/schema/yard/contracts';
import type { z } from 'zod';

/** What became of one scanned tag at the yard's gate. */
export type ReceivingAnswer = { tagNumber: string } & (
  | { outcome: 'received'; arrival: z.output<typeof AddArrival.output> }
  | { outcome: 'refused'; code: string; message: string }
);

/** The refusal that a person may overrule: the bicycle belongs to another yard. */
export const isOtherSite = (answer: ReceivingAnswer): boolean =>
  answer.outcome === 'refused' && answer.code === 'other-site';
