import { PrintPrinterTest } from '@bicycles/schema/printers/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

/** The ruler page of a printer. */
export const papers = [paper(PrintPrinterTest, { fileName: '印刷位置の確認.pdf', screen: '/printers' })];
