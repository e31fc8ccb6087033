/** What an export and its preview share: the right to it, its set, and its cells. */

import { can } from '@bicycles/schema/access';
import { type ExportColumn, exportColumns, isPersonal } from '@bicycles/schema/export/export-columns';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Actor } from '../ground/command/actor.ts';
import type { Matching } from '../search/bicycles-matching.ts';
import type { Cells } from './delimited-file.ts';
import { exportRows } from './export-rows.ts';
import { exportSql } from './export-sql.ts';

/** Columns of the owner need `owner.read`, whatever the right to export. Throws Failure `forbidden` (403). */
export function assertMayExport(actor: Pick<Actor, 'role'>, columns: readonly ExportColumn[]): void {
  if (!isPersonal(columns) || can(actor.role, 'owner.read')) return;
  throw new Failure('forbidden', '所有者の項目を出力する権限がありません。所有者の項目を外してください', {
    status: 403,
  });
}

export const headerOf = (columns: readonly ExportColumn[]): string[] =>
  columns.map((name) => exportColumns[name].label);

/** The set's rows as lists of cells, in the order of the columns; read as they are taken. */
export const cellsOf = (
  trx: Knex.Transaction,
  { sql, bindings }: Matching,
  columns: readonly ExportColumn[],
): AsyncIterable<Cells> => exportRows(trx, exportSql(columns, sql), bindings, CellsRow);

const CellsRow = z.array(z.union([z.string(), z.number(), z.null()]));
