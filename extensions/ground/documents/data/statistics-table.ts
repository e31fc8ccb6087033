/** 統計表 (templates/statistics-table): any of the ten statistics. 第３-1(20); row S1. */
export type StatisticsTableData = {
  title: string;
  /** 集計の期間, 和暦. */
  period: string;
  /** Such as 台 or 円. */
  unit: string;
  /** Headings; a column with an empty one stays blank. */
  columns: StatisticsLine;
  /** None prints 該当なし. */
  rows: StatisticsRow[];
  notes: { text: string }[];
  /** 作成日, 和暦. */
  printedOn: string;
};

/** A row fills one of the two and leaves the other empty: `plain`, or `strong` for 小計 and 合計, printed bold. */
type StatisticsRow = { plain: StatisticsLine; strong: StatisticsLine };

/**
 * Ten fixed columns, numbers formatted by the caller, empty where there is none: the template's table keeps its
 * widths when LibreOffice or Word saves it, which one with as many columns as the data has would not.
 */
type StatisticsLine = Record<'label' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10', string>;
