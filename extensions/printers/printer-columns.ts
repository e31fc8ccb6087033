import type { AddPrinter } from '@bicycles/schema/printers/contracts';
import type { z } from 'zod';

/** What the form of a printer says, as columns; an emptied field is emptied. */
export const printerColumns = ({
  name,
  storageSiteId,
  offsetXMm,
  offsetYMm,
  scalePercent,
  note,
}: z.output<typeof AddPrinter.input>) => ({
  name,
  storageSite: storageSiteId ?? null,
  offsetXMm,
  offsetYMm,
  scalePercent,
  note: note ?? null,
});
