/** Printers and where each of them really prints (rows N1, F1): offset and scale, measured on a ruler page. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { Id, optionalText, requiredText } from '../ground/values.ts';

const offset = (direction: string) => {
  const error = `${direction}のずれは-10〜10mmの数字で入力してください`;
  return z.coerce
    .number({ error })
    .min(-10, { error })
    .max(10, { error })
    .multipleOf(0.1, { error: '0.1mm単位で入力してください' })
    .default(0);
};
const scaleMessage = '倍率は90〜110%の数字で入力してください';

const settings = {
  name: requiredText(60, 'プリンターの名前'),
  storageSiteId: Id.optional(),
  /** Moves the print to the right, in mm. */
  offsetXMm: offset('右へ'),
  /** Moves the print down, in mm. */
  offsetYMm: offset('下へ'),
  scalePercent: z.coerce
    .number({ error: scaleMessage })
    .min(90, { error: scaleMessage })
    .max(110, { error: scaleMessage })
    .default(100),
  note: optionalText(255),
};

export const Printer = z.object({
  id: Id,
  name: z.string(),
  storageSiteId: Id.nullable(),
  storageSiteName: z.string().nullable(),
  offsetXMm: z.number(),
  offsetYMm: z.number(),
  scalePercent: z.number(),
  note: z.string().nullable(),
  isRetired: z.boolean(),
});
export type Printer = z.infer<typeof Printer>;

/** Printers to choose from; retired ones only where they are maintained. */
export const ListPrinters = query({
  path: '/printers/list-printers',
  capability: 'printer.read',
  input: z.object({ includeRetired: z.boolean().default(false) }),
  output: z.object({ printers: z.array(Printer) }),
});

export const AddPrinter = command({
  path: '/printers/add-printer',
  capability: 'printer.edit',
  input: z.object(settings),
  output: z.object({ printerId: Id, name: z.string() }),
});

export const EditPrinter = command({
  path: '/printers/edit-printer',
  capability: 'printer.edit',
  input: z.object({ printerId: Id, ...settings }),
  output: z.object({ printerId: Id, name: z.string() }),
});

/** Takes a printer out of the choices, or back in. */
export const RetirePrinter = command({
  path: '/printers/retire-printer',
  capability: 'printer.edit',
  input: z.object({ printerId: Id, isRetired: z.boolean().default(false) }),
  output: z.object({ printerId: Id, name: z.string() }),
});

export const testPapers = ['a4', 'postcard'] as const;
export const testPaperLabels: Record<(typeof testPapers)[number], string> = { a4: 'A4', postcard: 'はがき' };

/** A ruler page, moved and scaled as the printer is set now. */
export const PrintPrinterTest = document({
  path: '/printers/print-printer-test',
  capability: 'printer.read',
  input: z.object({ printerId: Id, paper: z.enum(testPapers).default('a4') }),
});
