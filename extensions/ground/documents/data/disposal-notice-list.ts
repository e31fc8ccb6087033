import type { PublicNoticeData } from './public-notice.ts';

/** 処分の公示 (templates/disposal-notice-list). 自転車法6条3項. */
export type DisposalNoticeListData = PublicNoticeData & {
  /** Day of the disposal or since when, 和暦. */
  disposalFrom: string;
  /** Such as 売却、再資源化又は破砕. */
  disposalMethod: string;
};
