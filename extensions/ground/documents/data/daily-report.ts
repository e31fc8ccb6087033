/**
 * 作業日報 (templates/daily-report): one yard, one business day. Every value is the text on the paper. Vehicle kinds
 * are master data, so they are rows, and what came and went stands in columns. Original text 第２-3; row D3.
 */
export type DailyReportData = {
  storageSite: string;
  /** 業務日, 和暦 with the weekday. */
  reportedOn: string;
  weather: string;
  openingHours: string;
  /** 作成者. */
  preparedBy: string;
  /** 従事者, all names in one line. */
  staff: string;
  kinds: (StockMovements & { label: string })[];
  total: StockMovements;
  /** 手数料 by vehicle kind, where any was taken. */
  fees: (FeeSum & { label: string; unitYen: string })[];
  feeTotal: FeeSum;
  /** What the exempted would have paid. */
  exempted: FeeSum;
  /** 金種; none prints 金種の記録なし, as counting by coin is optional. */
  denominations: (FeeSum & { label: string })[];
  cash: CashLines;
  /** May have several lines. */
  remarks: string;
};

/** Bicycles: carriedOver + arrived + movedIn + cameBack − returned − disposed − movedOut = inStock. */
type StockMovements = {
  /** 前日在庫. */
  carriedOver: string;
  arrived: string;
  movedIn: string;
  /** 返還・処分の取消 on a later day. */
  cameBack: string;
  returnedPaid: string;
  returnedExempt: string;
  scrapped: string;
  sold: string;
  recycled: string;
  discarded: string;
  movedOut: string;
  /** 当日在庫. */
  inStock: string;
};

/** Pieces, and yen such as ￥3,000. */
type FeeSum = { count: string; amountYen: string };

/** レジ締め, in yen. */
type CashLines = {
  /** By the books. */
  expectedYen: string;
  countedYen: string;
  /** With its sign. */
  differenceYen: string;
  explanation: string;
};
