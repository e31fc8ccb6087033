import { PreviewTemplate } from '@bicycles/schema/templates/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { countPages } from '../ground/documents/count-pages.ts';
import { pdfPages } from './pdf-pages.ts';
import { renderTrial } from './render-trial.ts';

/** A trial of a long list is judged by its first pages. */
const mostPages = 5;

/** 試し刷り N2 on the screen. Made-up data only; looking leaves no trail. */
export const previewTemplate = defineQuery(PreviewTemplate, async (input, { db, files }) => {
  const pdf = await renderTrial(db, files, input);
  const pages = await pdfPages(pdf, mostPages);
  return {
    pages: pages.map((page) => page.toString('base64')),
    pageCount: await countPages(pdf),
  };
});
