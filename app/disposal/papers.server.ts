import { PrintDisposal } from '@bicycles/schema/disposal/contracts';
import { PrintDeregistrationRequest, PrintSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintDisposal, { fileName: '処分リスト.pdf', screen: '/disposals' }),
  paper(PrintSaleClaim, { fileName: '売却代金の請求書・領収書.pdf', screen: '/disposals/sales' }),
  paper(PrintDeregistrationRequest, { fileName: '防犯登録抹消依頼.pdf', screen: '/disposals/deregistrations' }),
];
