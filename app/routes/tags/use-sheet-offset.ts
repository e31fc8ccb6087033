import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';

const SheetOffset = z.object({ xMm: z.number().min(-10).max(10), yMm: z.number().min(-10).max(10) });
export type SheetOffset = z.infer<typeof SheetOffset>;

const none: SheetOffset = { xMm: 0, yMm: 0 };

/** How far this terminal's printer drifts, in mm; kept in the browser, for it belongs to the terminal and to nobody. */
export function useSheetOffset() {
  return useLocalStorage<SheetOffset>({ key: 'label-sheet-offset', defaultValue: none, deserialize });
}

/** What stands in the browser may be anything: only an offset that can be printed is taken. */
function deserialize(stored: string | undefined): SheetOffset {
  try {
    return SheetOffset.catch(none).parse(JSON.parse(stored ?? ''));
  } catch {
    return none;
  }
}
