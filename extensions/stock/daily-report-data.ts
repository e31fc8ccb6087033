import type { CashBook } from '@bicycles/schema/cash/contracts';
import { denominations } from '@bicycles/schema/cash/count-coins';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Settings } from '@bicycles/schema/settings';
import type { DailyReport, Flow } from '@bicycles/schema/stock/contracts';
import type { DailyReportData } from '../ground/documents/data/daily-report.ts';
import { warekiWithWeekday } from '../ground/documents/wareki-with-weekday.ts';

export type ReportPaper = {
  report: DailyReport;
  cash: CashBook;
  /** Pieces by denomination of the day's close; null where only the sum was counted. */
  coins: Record<string, number> | null;
  /** What the exempted would have paid, in yen. */
  exemptedYen: number;
  /** Everybody who took a bicycle in or gave one back that day. */
  staff: readonly string[];
  preparedBy: string;
  openingHours: Settings['hours.yard'];
  weather: string | undefined;
  remarks: string | undefined;
};

/** The texts of 作業日報. */
export function dailyReportData(paper: ReportPaper): DailyReportData {
  const { report, cash } = paper;
  return {
    storageSite: report.storageSiteName,
    reportedOn: warekiWithWeekday(report.day),
    weather: paper.weather ?? '',
    openingHours: paper.openingHours,
    preparedBy: paper.preparedBy,
    staff: paper.staff.join('、'),
    kinds: report.kinds.map((kind) => ({ label: kind.label, ...movements(kind) })),
    total: movements(report.total),
    fees: cash.takings.map(({ vehicleKindLabel, feeYen, count, yen }) => ({
      label: vehicleKindLabel,
      unitYen: formatYen(feeYen),
      count: String(count),
      amountYen: formatYen(yen),
    })),
    feeTotal: { count: String(report.paidCount), amountYen: formatYen(report.takenYen) },
    exempted: { count: String(report.total.returnedExempt), amountYen: formatYen(paper.exemptedYen) },
    denominations: denominations.flatMap((yen) => pieces(yen, paper.coins?.[`y${yen}`])),
    cash: {
      expectedYen: formatYen(cash.expectedYen),
      countedYen: report.countedYen === null ? 'レジ締め前' : formatYen(report.countedYen),
      differenceYen: report.differenceYen === null ? '' : signed(report.differenceYen),
      explanation: report.differenceReason ?? '',
    },
    remarks: remarksOf(paper),
  };
}

function movements(flow: Flow): DailyReportData['total'] {
  return {
    carriedOver: String(flow.carriedOver),
    arrived: String(flow.arrived),
    movedIn: String(flow.movedIn),
    cameBack: String(flow.returnCancelled + flow.disposalCancelled),
    returnedPaid: String(flow.returnedPaid),
    returnedExempt: String(flow.returnedExempt),
    scrapped: String(flow.scrapped),
    sold: String(flow.sold),
    recycled: String(flow.recycled),
    discarded: String(flow.discarded),
    movedOut: String(flow.movedOut),
    inStock: String(flow.inStock),
  };
}

function pieces(yen: number, count: number | undefined): DailyReportData['denominations'] {
  if (count === undefined) return [];
  return [{ label: `${yen.toLocaleString('ja-JP')}円`, count: String(count), amountYen: formatYen(yen * count) }];
}

const signed = (yen: number): string =>
  yen < 0 ? `−${formatYen(-yen)}` : yen > 0 ? `＋${formatYen(yen)}` : formatYen(0);

function remarksOf({ report, cash, remarks }: ReportPaper): string {
  const lines = [
    report.isConsistent ? undefined : '※ 前日在庫と出入りの差が、台帳の当日在庫と合っていません。',
    cash.refundedYen > 0
      ? `前日までの返還の取消による返金 ${cash.refunds}件 ${formatYen(cash.refundedYen)}`
      : undefined,
    remarks,
  ];
  return lines.filter(Boolean).join('\n');
}
