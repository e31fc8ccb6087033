/** Output of found bicycles (row L7): list print, CSV, workbook, text, and positions for a GIS. */
import { z } from 'zod';
import { document, query } from '../ground/contract.ts';
import { BicycleSet } from '../search/conditions.ts';
import { type ExportColumn, exportColumnNames } from './export-columns.ts';

type Form = {
  label: string;
  /** What it is good for, in the words of the person who chooses. */
  hint: string;
  ending: string;
};
export const exportForms = {
  'csv-cp932': { label: 'CSV（Excel用・Shift_JIS）', hint: 'ダブルクリックで Excel に開けます', ending: 'csv' },
  'csv-utf8': { label: 'CSV（UTF-8）', hint: '人名・地名の異体字もそのまま残ります', ending: 'csv' },
  xlsx: { label: 'Excelブック（xlsx）', hint: '先頭の0や日付が崩れません', ending: 'xlsx' },
  text: { label: 'テキスト（タブ区切り）', hint: '表計算やワープロに貼り付けるとき', ending: 'txt' },
  pdf: { label: '一覧の印刷（PDF）', hint: '条件・件数・ページ番号が入ります', ending: 'pdf' },
  'positions-csv': { label: '位置（CSV）', hint: '撤去位置・時刻・写真へのリンク', ending: 'csv' },
  'positions-geojson': { label: '位置（GeoJSON）', hint: '地図ソフト（GIS）で開くとき', ending: 'geojson' },
} as const satisfies Record<string, Form>;
export type ExportForm = keyof typeof exportForms;
export const exportFormNames = Object.keys(exportForms) as [ExportForm, ...ExportForm[]];

/** Their columns are fixed: a GIS reads them by name. */
export const isPositions = (form: ExportForm): boolean => form === 'positions-csv' || form === 'positions-geojson';

/** Rows of one printed list; more is for a file. */
export const mostPrinted = 2000;
/** More rows than this are asked about before the export (row L8). */
export const askedAboveRows = 1000;
/** Characters that a preview names one by one. */
export const mostNamedCharacters = 50;

const exportInput = z
  .object({
    set: BicycleSet,
    form: z.enum(exportFormNames, { error: '出力の形を選んでください' }),
    columns: z.array(z.enum(exportColumnNames)).default([]),
  })
  .refine(({ form, columns }) => isPositions(form) || columns.length > 0, {
    error: '出力する項目を選んでください',
    path: ['columns'],
  });

/** A character that Shift_JIS has no place for; the file's heading is row 1. */
const UnmappableCharacter = z.object({ row: z.int(), column: z.string(), character: z.string() });
export type UnmappableCharacter = z.infer<typeof UnmappableCharacter>;

/** 出力前の確認: how many rows it will be, and what Shift_JIS can't hold. */
export const PreviewExport = query({
  path: '/export/preview-export',
  capability: 'ledger.export',
  input: exportInput,
  output: z.object({
    count: z.int(),
    unmappable: z.array(UnmappableCharacter).max(mostNamedCharacters),
    unmappableCount: z.int(),
  }),
});

/** 出力: the file itself, streamed; `unmappable` says what becomes of characters that Shift_JIS can't hold. */
export const ExportBicycles = document({
  path: '/export/export-bicycles',
  capability: 'ledger.export',
  input: z.intersection(
    exportInput,
    z.object({
      unmappable: z.enum(['refuse', 'replace']).default('refuse'),
      /** Where this product is opened: photo links of a positions file begin with it. */
      origin: z.url({ protocol: /^https?$/ }).optional(),
    }),
  ),
});

/** The columns of an export in the ledger's order, whatever the order of the ticks. */
export const inLedgerOrder = (columns: readonly ExportColumn[]): ExportColumn[] =>
  exportColumnNames.filter((name) => columns.includes(name));
