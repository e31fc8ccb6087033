import { GetWording } from '@bicycles/schema/templates/contracts';
import { defineQuery } from '../command/define-query.ts';
import { loadTemplate } from './template-in-use.ts';

/** The texts that a version prints, built-in ones included. */
export const getWording = defineQuery(GetWording, async ({ kind, versionId }, { db, files }) => {
  const { wording } = await loadTemplate(db, files, kind, versionId ?? null);
  return { wording };
});
