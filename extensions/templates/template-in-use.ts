/** The templates that documents are made from: which are in use, and one of them with all that it needs. */
import { Failure } from '@bicycles/schema/ground/failure';
import type { TemplateCandidate } from '@bicycles/schema/templates/choose-template';
import { anyConditions, TemplateConditions } from '@bicycles/schema/templates/conditions';
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import type { PictureSource } from '../ground/documents/picture-source.ts';
import type { TemplateFormat } from '../ground/documents/template.ts';
import { readBuiltIn, readSample } from '../ground/documents/template-folder.ts';
import { formatOfFile } from './template-format.ts';
import { templatePictures } from './template-pictures.ts';
import { mergeWording, type Wording, wordingOf } from './wording.ts';

export type LoadedTemplate = {
  id: string | null;
  name: string;
  content: Buffer;
  format: TemplateFormat;
  /** To be put into the document's data as `wording`. */
  wording: Wording;
  pictures: PictureSource;
};

/** How the template of the product itself is called where variants are listed. */
const builtInName = '同梱の様式';

/** The variants in use of a document, then the built-in one (`id` null): candidates for `chooseTemplate` (row N3). */
export async function listTemplatesInUse(db: Knex, kind: string): Promise<TemplateCandidate[]> {
  const rows = await readRows<{ id: string; name: string; conditions: unknown }>(
    db,
    'select id, name, conditions from document_templates where kind = :kind and is_active order by name',
    { kind },
  );
  const variants = rows.map(({ id, name, conditions }) => ({
    id,
    name,
    conditions: TemplateConditions.parse(conditions ?? {}),
  }));
  return [...variants, { id: null, name: builtInName, conditions: anyConditions }];
}

/**
 * One version of a document's template; `id` null is the built-in one. A version without a file of its own changes
 * only the wording of the built-in one. Throws Failure `template-not-found` (404).
 */
export async function loadTemplate(db: Knex, files: Files, kind: string, id: string | null): Promise<LoadedTemplate> {
  const version = id === null ? builtIn : await getVersion(db, kind, id);
  const content = version.file === null ? await readBuiltIn(kind) : await files.read(db, version.file);
  return {
    id,
    name: version.name,
    content,
    format: await formatOfFile(content),
    wording: mergeWording(wordingOf(await readSample(kind)), version.wording),
    pictures: templatePictures(db, files, version.seal),
  };
}

/** The version whose texts and pictures a new file of the variant goes on with; null for a variant's first one. */
export async function findVariantVersion(db: Knex, kind: string, name: string): Promise<string | null> {
  const row = await readRow<{ id: string }>(
    db,
    `select id from document_templates where kind = :kind and name = :name
      order by is_active desc, version desc limit 1`,
    { kind, name },
  );
  return row?.id ?? null;
}

type Version = { name: string; file: string | null; seal: string | null; wording: unknown };
const builtIn: Version = { name: builtInName, file: null, seal: null, wording: null };

async function getVersion(db: Knex, kind: string, id: string): Promise<Version> {
  const version = await readRow<Version>(
    db,
    'select name, file, seal, wording from document_templates where id = :id and kind = :kind',
    { id, kind },
  );
  if (!version) {
    throw new Failure('template-not-found', 'この様式の版が見つかりません。文書様式の画面で選び直してください', {
      status: 404,
    });
  }
  return version;
}
