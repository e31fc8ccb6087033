import { GetWording } from '@bicycles/schema/templates/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { getTemplateFolder } from '../ground/documents/template-folder.ts';
import { loadTemplate } from './template-in-use.ts';

/** The texts that a version prints, built-in ones included. */
export const getWording = defineQuery(GetWording, async ({ kind, versionId }, { db, files }) => {
  await getTemplateFolder(kind);
  const { wording } = await loadTemplate(db, files, kind, versionId ?? null);
  return { wording };
});
