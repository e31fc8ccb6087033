import { PrintLedgerCard, PrintPhotoSheet } from '@bicycles/schema/ledger/print-contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintLedgerCard, { fileName: '台帳カード.pdf', screen: '/ledger' }),
  paper(PrintPhotoSheet, { fileName: '写真票.pdf', screen: '/ledger' }),
];
