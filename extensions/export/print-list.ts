import { mostPrinted } from '@bicycles/schema/export/contracts';
import { type ExportColumn, exportColumns } from '@bicycles/schema/export/export-columns';
import { Failure } from '@bicycles/schema/ground/failure';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { Actor } from '../ground/command/actor.ts';
import { setInWords } from '../search/set-in-words.ts';
import type { Cells } from './delimited-file.ts';
import { drawList } from './draw-list.ts';

type Asked = { columns: readonly ExportColumn[]; rows: AsyncIterable<Cells>; count: number; set: BicycleSet };

/** 一覧の印刷 L7. Throws Failure `too-many-to-print` and `too-wide`. */
export async function printList(
  { columns, rows, count, set }: Asked,
  { db, actor, now }: { db: Knex; actor: Actor; now: DateTime },
): Promise<Buffer> {
  assertPrintable(count);
  const printed: string[][] = [];
  for await (const cells of rows) printed.push(cells.map((cell) => (cell === null ? '' : String(cell))));
  return drawList({
    title: '放置自転車一覧',
    conditions: await setInWords(db, set),
    printedBy: `${formatInstant(now)} ${actor.name}`,
    columns: columns.map((name) => exportColumns[name]),
    rows: printed,
  });
}

function assertPrintable(count: number): void {
  if (count > mostPrinted) {
    const most = mostPrinted.toLocaleString('ja-JP');
    throw new Failure(
      'too-many-to-print',
      `一覧の印刷は${most}件までです（今は${count.toLocaleString('ja-JP')}件）。条件をしぼるか、CSVで出力してください`,
    );
  }
  if (count === 0) throw new Failure('nothing-to-print', '印刷する自転車がありません。条件を確かめてください');
}
