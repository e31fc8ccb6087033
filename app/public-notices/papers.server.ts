import { ExportPublicNotice, PrintPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintPublicNotice, { fileName: '公示リスト.pdf', screen: '/public-notices/batches' }),
  /** Without anything personal, for the ward's web site. */
  paper(ExportPublicNotice, {
    fileName: ({ form }) => `公示.${form === 'html' ? 'html' : 'csv'}`,
    screen: '/public-notices/batches',
  }),
];
