import { ExportBicycles, type ExportForm, exportForms, inLedgerOrder } from '@bicycles/schema/export/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineDownload } from '../ground/command/define-download.ts';
import { countMatching, matchingOf } from '../search/matching-of.ts';
import { type Cells, delimitedFile } from './delimited-file.ts';
import { assertMayExport, cellsOf, headerOf } from './export-parts.ts';
import { exportRows } from './export-rows.ts';
import { PositionRow, positionsCsv, positionsGeoJson, positionsSql } from './positions-file.ts';
import { printList } from './print-list.ts';
import { unmappableCharacters } from './unmappable-characters.ts';
import { workbookFile } from './workbook-file.ts';

/** 出力 L7: any number of bicycles as one file; the trail keeps conditions, columns, form and count. */
export const exportBicycles = defineDownload(ExportBicycles, async (input, context) => {
  const { set, form, unmappable, origin = '' } = input;
  const { db, actor, today } = context;
  const columns = inLedgerOrder(input.columns);
  assertMayExport(actor, columns);
  const ids = await matchingOf(db, set, actor);
  const count = await countMatching(db, ids);
  const header = headerOf(columns);
  const cells = () => cellsOf(db, ids, columns);
  const positions = () => exportRows(db, positionsSql(ids.sql), ids.bindings, PositionRow);
  if (form === 'csv-cp932' && unmappable === 'refuse') await assertMappable(header, cells());

  const contents: Record<ExportForm, () => Content | Promise<Content>> = {
    'csv-cp932': () => delimitedFile(header, cells(), { encoding: 'cp932', delimiter: ',' }),
    'csv-utf8': () => delimitedFile(header, cells(), { encoding: 'utf8', delimiter: ',' }),
    text: () => delimitedFile(header, cells(), { encoding: 'utf8', delimiter: '\t' }),
    xlsx: () => workbookFile(columns, cells()),
    pdf: async () => [await printList({ columns, rows: cells(), count, set }, context)],
    'positions-csv': () => positionsCsv(positions(), origin),
    'positions-geojson': () => positionsGeoJson(positions(), origin),
  };
  return {
    name: `bicycles-${today.replaceAll('-', '')}.${exportForms[form].ending}`,
    mediaType: mediaTypes[form],
    content: await contents[form](),
    audit: { kind: 'bicycles', details: { set, form, columns, count, unmappable } },
  };
});

type Content = Iterable<Buffer> | AsyncIterable<Buffer>;

/** No name changes unasked. */
async function assertMappable(header: readonly string[], rows: AsyncIterable<Cells>): Promise<void> {
  const { unmappableCount } = await unmappableCharacters(header, rows, 0);
  if (unmappableCount === 0) return;
  throw new Failure(
    'not-in-cp932',
    `Shift_JIS にない文字が${unmappableCount}か所あります。〓に置き換えるか、UTF-8で出力してください`,
  );
}

const mediaTypes: Record<ExportForm, string> = {
  'csv-cp932': 'text/csv; charset=Shift_JIS',
  'csv-utf8': 'text/csv; charset=utf-8',
  text: 'text/tab-separated-values; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  'positions-csv': 'text/csv; charset=utf-8',
  'positions-geojson': 'application/geo+json',
};
