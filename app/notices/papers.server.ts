import { PrintAddressInquiry, PrintNotice, PrintNoticeRun } from '@bicycles/schema/notices/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintNoticeRun, { fileName: '返還通知.pdf', screen: '/notices/runs' }),
  /** One letter once more, as it was made. */
  paper(PrintNotice, { fileName: '返還通知.pdf', screen: '/notices/runs' }),
  paper(PrintAddressInquiry, {
    fileName: ({ form }) => `住所照会リスト.${form === 'pdf' ? 'pdf' : 'csv'}`,
    screen: '/notices/undelivered',
  }),
];
