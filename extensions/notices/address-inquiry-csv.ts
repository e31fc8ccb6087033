import type { Undelivered } from './read-undelivered.ts';

/** The last three are for the ward's answer. */
export const addressInquiryHeader = [
  '通知番号',
  '整理番号',
  '氏名',
  '郵便番号',
  '住所',
  '返戻日',
  '返戻の内容',
  '新しい郵便番号',
  '新しい住所',
  '備考',
];

/** One returned letter as a line of the list for the address inquiry (row N4). */
export const addressInquiryCells = (notice: Undelivered): string[] => [
  notice.number,
  notice.managementNumber,
  notice.recipientName ?? '',
  notice.recipientPostalCode ?? '',
  notice.recipientAddress ?? '',
  notice.undeliveredOn ?? '',
  notice.undeliveredReasonLabel ?? '',
  '',
  '',
  '',
];
