import { TemplateConditions } from '@bicycles/schema/templates/conditions';
import { ListTemplateKinds } from '@bicycles/schema/templates/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { listTemplateFolders } from '../ground/documents/template-folder.ts';
import { listVersions, type VersionRow } from './version-rows.ts';

/** 文書様式の一覧 N2: every document with what is in use of it. Master data; looking leaves no trail. */
export const listTemplateKinds = defineQuery(ListTemplateKinds, async (_input, { db }) => {
  const versions = await listVersions(db, { areActive: true });
  const folders = await listTemplateFolders();
  return {
    kinds: folders.map(({ kind, title, description, paper }) => ({
      kind,
      title,
      description,
      paper,
      inUse: versions.filter((version) => version.kind === kind).map(inUse),
    })),
  };
});

const inUse = ({ id, name, version, conditions, since, byName }: VersionRow) => ({
  versionId: id,
  name,
  version,
  conditions: TemplateConditions.parse(conditions ?? {}),
  since,
  byName,
});
