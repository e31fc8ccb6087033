import type { DailyReport, Flow } from '@bicycles/schema/stock/contracts';
import { flowColumns } from '@bicycles/schema/stock/flow';

/** One line a vehicle kind, the sum of all last; the money of the day stands in the line of the sum. */
export const dailyReportHeader = [
  '保管所',
  '業務日',
  '車種',
  ...flowColumns.map(({ label }) => label),
  '収納件数',
  '収納額',
  '返金額',
  '数えた現金',
  '過不足',
];

export function dailyReportCells(report: DailyReport): string[][] {
  const { storageSiteName, day, kinds, total, paidCount, takenYen, refundedYen, countedYen, differenceYen } = report;
  const line = (label: string, flow: Flow, money: (number | null)[]) => [
    storageSiteName,
    day,
    label,
    ...flowColumns.map(({ key }) => String(flow[key])),
    ...money.map((yen) => (yen === null ? '' : String(yen))),
  ];
  return [
    ...kinds.map((kind) => line(kind.label, kind, [null, null, null, null, null])),
    line('計', total, [paidCount, takenYen, refundedYen, countedYen, differenceYen]),
  ];
}
