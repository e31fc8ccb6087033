import { chooseTemplate, type TemplateFacts } from '@bicycles/schema/templates/choose-template';
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import type { PictureSource } from '../ground/documents/picture-source.ts';
import { renderTemplate } from './render-trial.ts';
import { listTemplatesInUse, loadTemplate } from './template-in-use.ts';
import { withWording } from './wording.ts';

type Special = {
  /** What variants are told apart by; left out for a list or a table, which belongs to no one bicycle. */
  facts?: TemplateFacts;
  /** Pictures of this document besides those that every template may ask for. */
  pictures?: PictureSource;
};

const nowhere: TemplateFacts = { placeId: null, storageSiteId: null, zone: null, states: [] };

/** A document by the template in use. */
export async function renderInUse(
  { db, files }: { db: Knex; files: Files },
  kind: string,
  data: object,
  { facts = nowhere, pictures }: Special = {},
): Promise<Buffer> {
  const { template } = chooseTemplate(await listTemplatesInUse(db, kind), facts);
  const loaded = await loadTemplate(db, files, kind, template.id);
  const source: PictureSource = async (description) => (await pictures?.(description)) ?? loaded.pictures(description);
  return renderTemplate({ ...loaded, pictures: source }, withWording(data, loaded.wording));
}
