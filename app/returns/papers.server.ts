import { Id } from '@bicycles/schema/ground/values';
import { PrintCustodyReceipt, PrintPaymentNotice, PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

/** Half a postal code is an error page, not a wrong paper. */
const fromCounter = { screen: '/returns', advice: '窓口の画面に戻って確かめてください' };

export const papers = [
  paper(PrintReturnReceipt, {
    fileName: '返還請求書・受領書.pdf',
    screen: '/returns',
    explainedAt: (form) => `/returns/${Id.parse(form.get('bicycleId'))}/done?printing=failed`,
  }),
  /** Made from what stands in the counter's form just now. */
  paper(PrintCustodyReceipt, { ...fromCounter, fileName: '預かり証.pdf' }),
  paper(PrintPaymentNotice, { ...fromCounter, fileName: '納入通知書.pdf' }),
];
