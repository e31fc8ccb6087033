import { PrintExemptionApplication } from '@bicycles/schema/exemptions/contracts';
import { paper } from '#app/ground/relay/relayed-paper.server.ts';

/** 免除申請書: at the counter to be signed, later with the answer for the files (row R2). */
export const papers = [paper(PrintExemptionApplication, { fileName: '免除申請書.pdf', screen: '/exemptions' })];
