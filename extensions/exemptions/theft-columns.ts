import type { Tables } from '@bicycles/schema/generated/tables';
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import type { Theft } from '../returns/assert-theft-told.ts';

/** 盗難届 as the columns of the ledger; what is undefined stays as it is. */
export const theftColumns = (theft: Theft): Partial<Tables['bicycles']> => ({
  hasTheftReport: true,
  ...(theft.theftOccurredAt !== undefined && { theftOccurredAt: theft.theftOccurredAt }),
  ...(theft.theftReportedAt !== undefined && {
    theftReportedAt: theft.theftReportedAt,
    theftReportedOn: tokyoDay(theft.theftReportedAt),
  }),
  ...(theft.theftReceiptNumber !== undefined && { theftReceiptNumber: theft.theftReceiptNumber }),
  ...(theft.theftPoliceBodyId !== undefined && { theftPoliceBody: theft.theftPoliceBodyId }),
});

/** 盗難届なし: the police have none on record. */
export const noTheftColumns: Partial<Tables['bicycles']> = {
  hasTheftReport: false,
  theftOccurredAt: null,
  theftReportedAt: null,
  theftReportedOn: null,
  theftReceiptNumber: null,
  theftPoliceBody: null,
};
