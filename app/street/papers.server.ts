import { PrintTransportList } from '@bicycles/schema/street/transport-contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

export const papers = [paper(PrintTransportList, { fileName: '移送リスト.pdf', screen: '/street/transport' })];
