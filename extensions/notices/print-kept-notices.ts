import { Failure } from '@bicycles/schema/ground/failure';
import type { Id } from '@bicycles/schema/ground/values';
import type { NoticeKind } from '@bicycles/schema/notices/contracts';
import { pagesPerNotice } from '@bicycles/schema/notices/pages-per-notice';
import { asCommands } from '../ground/command/as-commands.ts';
import type { QueryContext } from '../ground/command/define-query.ts';
import { iso } from '../ground/command/served.ts';
import { placeOnPrinter } from '../ground/documents/place-on-printer.ts';
import { getPrinter } from '../printers/printer-rows.ts';
import { mergePages } from './merge-pages.ts';

export type KeptNotice = { id: Id; number: string; kind: NoticeKind; file: string | null; page: number | null };

/** The kept pages of notices as one PDF for a printer, exactly as they were made; the first print is dated. */
export async function printKeptNotices(
  { db, files, now, today }: Pick<QueryContext, 'db' | 'files' | 'now' | 'today'>,
  notices: readonly KeptNotice[],
  printerId: Id | undefined,
): Promise<Buffer> {
  const ranges = notices.map(({ number, kind, file, page }) => {
    if (file === null || page === null) {
      throw new Failure('no-kept-page', `通知 ${number} には保存したPDFがありません。再発行してください`, {
        status: 404,
      });
    }
    return { file, page, count: pagesPerNotice[kind] };
  });
  const pdf = await mergePages(ranges, (file) => files.read(db, file));
  const placed = printerId === undefined ? pdf : await placeOnPrinter(pdf, await getPrinter(db, today, printerId));
  const ids = notices.map(({ id }) => id);
  await asCommands(db, (trx) =>
    trx('notices')
      .whereIn('id', ids)
      .whereNull('printed_at')
      .update({ printed_at: iso(now) }),
  );
  return placed;
}
