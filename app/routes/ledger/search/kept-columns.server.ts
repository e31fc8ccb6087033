/** The columns that a person arranged on this terminal: names of columns only, in a cookie of their own. */
import type { Id } from '@bicycles/schema/values';
import { findCookie } from '#app/session/session-cookie.ts';
import { type ColumnName, ColumnNames, columnsFor, usualColumns } from './column-names.ts';

const cookieOf = (userId: Id) => `__Host-columns-${userId.slice(0, 8)}`;
const yearSeconds = 365 * 24 * 60 * 60;

/** As arranged, without what this person may not see; the usual ones for who arranged nothing. */
export function keptColumns(request: Request, userId: Id, seesOwners: boolean): ColumnName[] {
  const kept = findCookie(request.headers.get('cookie'), cookieOf(userId));
  const columns = ColumnNames.safeParse((kept ?? '').split('.'));
  const offered = columnsFor(seesOwners);
  return (columns.data ?? [...usualColumns]).filter((name) => offered.includes(name));
}

/** The `Set-Cookie` value that keeps the columns. */
export const keepColumns = (userId: Id, columns: readonly ColumnName[]): string =>
  `${cookieOf(userId)}=${columns.join('.')}; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${yearSeconds}`;
