import { PrintDailyReport, PrintStocktake } from '@bicycles/schema/stock/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintStocktake, { fileName: '棚卸結果表.pdf', screen: '/stock/stocktake' }),
  paper(PrintDailyReport, {
    fileName: ({ form, day }) => `作業日報${day}.${form === 'pdf' ? 'pdf' : 'csv'}`,
    screen: '/stock/daily-report',
  }),
];
