import { inLedgerOrder, mostNamedCharacters, PreviewExport } from '@bicycles/schema/export/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { countMatching, matchingOf } from '../search/matching-of.ts';
import { assertMayExport, cellsOf, headerOf } from './export-parts.ts';
import { unmappableCharacters } from './unmappable-characters.ts';

/** 出力前の確認 L7, L8: the count, and before a file in Shift_JIS whatever it can't hold. */
export const previewExport = defineQuery(
  PreviewExport,
  async ({ set, form, columns: chosen }, { db, actor, audit }) => {
    const columns = inLedgerOrder(chosen);
    assertMayExport(actor, columns);
    const ids = await matchingOf(db, set, actor);
    return db.transaction(
      async (trx) => {
        const count = await countMatching(trx, ids);
        audit({ kind: 'bicycles', details: { set, form, columns, count } });
        if (form !== 'csv-cp932') return { count, unmappable: [], unmappableCount: 0 };
        const rows = cellsOf(trx, ids, columns);
        return { count, ...(await unmappableCharacters(headerOf(columns), rows, mostNamedCharacters)) };
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    );
  },
);
