/** Papers of one bicycle's ledger (rows L1, L10). */
import { z } from 'zod';
import { document } from '../ground/contract.ts';
import { Id } from '../ground/values.ts';

/** 台帳カード: every field, the owner only for those who may see it. */
export const PrintLedgerCard = document({
  path: '/ledger/print-ledger-card',
  capability: 'ledger.print',
  input: z.object({ bicycleId: Id }),
});

/** 写真票: all photos of the bicycle. */
export const PrintPhotoSheet = document({
  path: '/ledger/print-photo-sheet',
  capability: 'ledger.print',
  input: z.object({ bicycleId: Id }),
});
