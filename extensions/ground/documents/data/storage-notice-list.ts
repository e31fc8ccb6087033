import type { PublicNoticeData } from './public-notice.ts';

/** 保管の公示 (templates/storage-notice-list). 自転車法6条2項. */
export type StorageNoticeListData = PublicNoticeData;
