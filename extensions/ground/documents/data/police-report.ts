import type { ContactPoint } from './contact-point.ts';
import type { Letterhead } from './letterhead.ts';

/** 処理結果報告書 (templates/police-report): what became of the bicycles of one police body. 第３-1(15); row P6. */
export type PoliceReportData = Letterhead &
  ContactPoint & {
    /** First day of the period, 和暦. */
    periodFrom: string;
    /** Last day of the period, 和暦. */
    periodUntil: string;
    /** Numbers by result with their 件; 0件 where there is none. */
    totals: Record<'inquired' | 'returned' | 'scrapped' | 'sold' | 'recycled' | 'stored', string>;
    /** Of all rows, such as 12件. */
    count: string;
    /** None prints 該当なし. */
    rows: PoliceReportRow[];
  };

type PoliceReportRow = {
  /** Number of the row, from 1. */
  no: string;
  inquiryNumber: string;
  registrationNumber: string;
  frameNumber: string;
  /** 和暦. */
  removedOn: string;
  /** 返還, 処分, 売却, リサイクル or 保管中. */
  outcome: string;
  /** 処理日, 和暦; empty while stored. */
  outcomeOn: string;
};
