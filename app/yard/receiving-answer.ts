import type { AddArrival } from '@bicycles/schema/yard/contracts';
import type { z } from 'zod';
import type { ScanAnswer } from '#app/parts/scans/scan-answer.ts';

/** What became of one scanned tag at the yard's gate. */
export type ReceivingAnswer = ScanAnswer<z.output<typeof AddArrival.output>>;

/** The refusal that a person may overrule: the bicycle belongs to another yard. */
export const isOtherSite = (answer: ReceivingAnswer): boolean =>
  answer.outcome === 'refused' && answer.code === 'other-site';
