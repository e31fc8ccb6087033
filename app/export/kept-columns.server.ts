/** The columns of the last file that a person made on this terminal: the next one begins with them. */

import { type ExportColumn, exportColumnNames, isPersonal, usualColumns } from '@bicycles/schema/export/export-columns';
import type { Id } from '@bicycles/schema/ground/values';
import { keepNames, keptNames } from '#app/parts/kept-names.server.ts';

/** Many names are long: they go along only with what the ledger asks (`__Host-` would send them everywhere). */
const cookieOf = (userId: Id) => `__Secure-export-columns-${userId.slice(0, 8)}`;
const path = '/ledger';

/** As chosen last, without what this person may not, or no longer, see; the usual ones for who chose nothing. */
export function keptExportColumns(request: Request, userId: Id, seesOwners: boolean): ExportColumn[] {
  const kept = keptNames(request, cookieOf(userId), exportColumnNames) ?? usualColumns;
  return kept.filter((name) => seesOwners || !isPersonal([name]));
}

/** The `Set-Cookie` value that keeps the columns. */
export const keepExportColumns = (userId: Id, columns: readonly ExportColumn[]): string =>
  keepNames(cookieOf(userId), columns, path);
