import { TemplateConditions } from '@bicycles/schema/templates/conditions';
import { GetTemplateKind, standardVariant } from '@bicycles/schema/templates/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { getTemplateFolder, readSample, type TemplateFolder } from '../ground/documents/template-folder.ts';
import { mediaTypes } from './template-format.ts';
import { listVersions, type VersionRow } from './version-rows.ts';
import { mergeWording, type Wording, wordingOf } from './wording.ts';

/** 様式の版と使えるタグ N2 of one document. */
export const getTemplateKind = defineQuery(GetTemplateKind, async ({ kind }, { db }) => {
  const folder = await getTemplateFolder(kind);
  const wording = wordingOf(await readSample(kind));
  const labels = wordingLabels(folder, wording);
  const versions = Map.groupBy(await listVersions(db, { kind }), ({ name }) => name);
  return {
    kind,
    title: folder.title,
    description: folder.description,
    paper: folder.paper,
    variants: [...versions]
      .map(([name, rows]) => variant(name, rows, { wording, labels }))
      .sort((left, right) => Number(right.name === standardVariant) - Number(left.name === standardVariant)),
    tags: folder.fields.map(({ tag, meaning }) => ({ tag: `{d.${tag}}`, meaning })),
    pictures: folder.pictures.map(({ name, meaning }) => ({ tag: name, meaning })),
    wordingBlocks: Object.entries(wording).map(([key, builtIn]) => ({ key, label: labels[key] ?? key, builtIn })),
  };
});

/** What template.json says of each text, without the word 文言 before it. */
function wordingLabels({ fields }: TemplateFolder, wording: Wording): Record<string, string> {
  const meaningOf = (key: string) => fields.find(({ tag }) => `.${tag}`.endsWith(`.wording.${key}`))?.meaning;
  return Object.fromEntries(
    Object.keys(wording).map((key) => [key, (meaningOf(key) ?? key).replace(/^文言\s*[:：]\s*/, '')]),
  );
}

type Texts = { wording: Wording; labels: Record<string, string> };

function variant(name: string, rows: VersionRow[], texts: Texts) {
  const current = rows.find(({ isActive }) => isActive) ?? rows[0];
  return {
    name,
    isInUse: rows.some(({ isActive }) => isActive),
    conditions: TemplateConditions.parse(current?.conditions ?? {}),
    versions: rows.map((row) => ({
      ...row,
      format: row.mediaType === null ? null : row.mediaType === mediaTypes.odt ? ('odt' as const) : ('docx' as const),
      changedWording: changedWording(row.wording, texts),
    })),
  };
}

function changedWording(own: unknown, { wording, labels }: Texts): string[] {
  const merged = mergeWording(wording, own);
  return Object.keys(wording)
    .filter((key) => merged[key] !== wording[key])
    .map((key) => labels[key] ?? key);
}
