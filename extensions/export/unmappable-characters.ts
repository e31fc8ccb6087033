import type { UnmappableCharacter } from '@bicycles/schema/export/contracts';
import { missingInCp932 } from '../ground/csv/cp932.ts';
import type { Cells } from './delimited-file.ts';

/** What CP932 can't hold, by row of the file (the heading is row 1) and column: how many, and the first `most`. */
export async function unmappableCharacters(
  header: readonly string[],
  rows: AsyncIterable<Cells>,
  most: number,
): Promise<{ unmappable: UnmappableCharacter[]; unmappableCount: number }> {
  const unmappable: UnmappableCharacter[] = [];
  let unmappableCount = 0;
  let row = 1;
  for await (const cells of rows) {
    row += 1;
    // Whole rows first: the look at each cell is for the few that have one missing.
    if (missingInCp932(cells.join('\n')).length === 0) continue;
    for (const [index, cell] of cells.entries()) {
      if (typeof cell !== 'string') continue;
      for (const character of missingInCp932(cell)) {
        unmappableCount += 1;
        if (unmappable.length < most) unmappable.push({ row, column: header[index] ?? '', character });
      }
    }
  }
  return { unmappable, unmappableCount };
}
