/** The columns of the result table that a person arranged on this terminal. */
import type { Id } from '@bicycles/schema/ground/values';
import { keepNames, keptNames } from '#app/parts/kept-names.server.ts';
import { type ColumnName, columnNames, columnsFor, usualColumns } from './column-names.ts';

const cookieOf = (userId: Id) => `__Host-columns-${userId.slice(0, 8)}`;

/** As arranged, without what this person may not see; the usual ones for who arranged nothing. */
export function keptColumns(request: Request, userId: Id, seesOwners: boolean): ColumnName[] {
  const kept = keptNames(request, cookieOf(userId), columnNames) ?? usualColumns;
  const offered = columnsFor(seesOwners);
  return kept.filter((name) => offered.includes(name));
}

/** The `Set-Cookie` value that keeps the columns. */
export const keepColumns = (userId: Id, columns: readonly ColumnName[]): string =>
  keepNames(cookieOf(userId), columns, '/');
