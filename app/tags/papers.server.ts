import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintLabelSheet, {
    fileName: ({ from, to }) => `札シート ${from}-${to}.pdf`,
    screen: '/tags',
    advice: 'このタブを閉じ、範囲と位置を確かめてもう一度印刷してください',
  }),
];
