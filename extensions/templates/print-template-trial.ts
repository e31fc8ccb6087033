import { PrintTemplateTrial } from '@bicycles/schema/templates/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { renderTrial } from './render-trial.ts';

/** 試し刷り N2 as a PDF, to be printed and laid into the envelope. */
export const printTemplateTrial = defineDocument(PrintTemplateTrial, async (input, { db, files, audit }) => {
  const { kind, versionId, example } = input;
  audit({
    kind: 'document_templates',
    ...(versionId !== undefined && { id: versionId }),
    details: { template: kind, example },
  });
  return { name: `${kind}-trial.pdf`, pdf: await renderTrial(db, files, input) };
});
