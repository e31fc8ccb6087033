import { labelPapers } from '@bicycles/schema/tags/contracts';
import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';

const Placement = z.object({
  offsetXMm: z.number().min(-10).max(10),
  offsetYMm: z.number().min(-10).max(10),
  scalePercent: z.number().min(90).max(110),
});
const LabelPrinter = z.object({
  paper: z.enum(labelPapers),
  /** Each stock has a printer of its own, which drifts in its own way. */
  placements: z.object({ a4: Placement, roll: Placement }),
});
export type LabelPrinter = z.infer<typeof LabelPrinter>;

const inPlace = { offsetXMm: 0, offsetYMm: 0, scalePercent: 100 };
const unset: LabelPrinter = { paper: 'a4', placements: { a4: inPlace, roll: inPlace } };

/** What this terminal prints labels on, and how far it drifts; kept in the browser, for it is nobody's own. */
export function useLabelPrinter() {
  return useLocalStorage<LabelPrinter>({ key: 'label-printer', defaultValue: unset, deserialize });
}

/** What stands in the browser may be anything: only what can be printed is taken. */
function deserialize(stored: string | undefined): LabelPrinter {
  try {
    return LabelPrinter.catch(unset).parse(JSON.parse(stored ?? ''));
  } catch {
    return unset;
  }
}
