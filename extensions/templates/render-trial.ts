import type { PreviewTemplate } from '@bicycles/schema/templates/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Files } from '../ground/command/files.ts';
import { convertToPdf } from '../ground/documents/convert-to-pdf.ts';
import { fillTemplate } from '../ground/documents/fill-template.ts';
import { workFolder } from '../ground/documents/folders.ts';
import { getTemplateFolder, readSample } from '../ground/documents/template-folder.ts';
import { type LoadedTemplate, loadTemplate } from './template-in-use.ts';
import { trialData } from './trial-data.ts';
import { mergeWording, withWording } from './wording.ts';

type Trial = z.output<typeof PreviewTemplate.input>;

/** 試し刷り N2: a version on made-up data, with texts that are perhaps not saved yet. */
export async function renderTrial(db: Knex, files: Files, trial: Trial): Promise<Buffer> {
  const folder = await getTemplateFolder(trial.kind);
  const template = await loadTemplate(db, files, trial.kind, trial.versionId ?? null);
  const data = trialData(await readSample(trial.kind), trial.example, folder);
  return renderTemplate(template, withWording(data, mergeWording(template.wording, trial.wording)));
}

/** What of a template is needed to print with it. */
export type Printable = Pick<LoadedTemplate, 'content' | 'wording' | 'pictures'>;

/** A loaded template on values that have its wording. */
export async function renderTemplate({ content, pictures }: Printable, data: object): Promise<Buffer> {
  return convertToPdf(await fillTemplate(content, data, pictures), { workFolder });
}
