import { DownloadTemplate, PrintTemplateTrial } from '@bicycles/schema/templates/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [
  paper(PrintTemplateTrial, { fileName: '試し刷り.pdf', screen: '/templates' }),
  /** As it was uploaded, under its own name. */
  paper(DownloadTemplate, { screen: '/templates' }),
];
