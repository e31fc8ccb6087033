import { SearchBicycles } from '@bicycles/schema/ledger/contracts';
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { searchKey } from '@bicycles/schema/text/search-key';
import { defineQuery } from '../command/define-query.ts';
import { readRow, readRows } from '../command/rows.ts';
import { pageSize, type ResultRow, searchConditions, searchSql } from './search-sql.ts';

/** 台帳検索 L6: every given condition narrows the result; newest removal first. */
export const searchBicycles = defineQuery(SearchBicycles, async (input, { db, audit }) => {
  const { where, bindings } = searchConditions({
    ...input,
    registrationKey: input.registrationNumber && parseRegistrationNumber(input.registrationNumber).key,
    frameKey: input.frameNumber && searchKey(input.frameNumber),
  });
  const [bicycles, counted] = await Promise.all([
    readRows<ResultRow>(db, searchSql(where), { ...bindings, limit: pageSize, offset: (input.page - 1) * pageSize }),
    readRow<{ total: number }>(
      db,
      `select count(*)::int as total from bicycles b left join tags t on t.id = b.tag where ${where}`,
      bindings,
    ),
  ]);
  audit({ kind: 'bicycles', details: { conditions: input, count: counted?.total ?? 0 } });
  return { bicycles, total: counted?.total ?? 0, pageSize };
});
