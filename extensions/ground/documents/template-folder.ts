/** What comes with the product for each document: the folder's files, read when they are asked for. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@bicycles/schema/ground/failure';
import { z } from 'zod';
import { templatesFolder } from './folders.ts';

const TemplateJson = z.object({
  title: z.string(),
  paper: z.string(),
  description: z.string(),
  /** Word breaks the loops of some: those stay with LibreOffice. */
  formats: z.array(z.enum(['odt', 'docx'])).default(['odt', 'docx']),
  fields: z.array(z.object({ tag: z.string(), meaning: z.string() })),
  pictures: z.array(z.object({ name: z.string(), meaning: z.string() })).default([]),
});
export type TemplateFolder = z.infer<typeof TemplateJson> & { kind: string };

const kindPattern = /^[a-z][a-z0-9-]{1,40}$/;

/** Every document whose folder is complete, in the order of the folders' names. */
export async function listTemplateFolders(): Promise<TemplateFolder[]> {
  const entries = await readdir(templatesFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const folders = await Promise.all(names.toSorted().map(findTemplateFolder));
  return folders.filter((folder) => folder !== undefined);
}

/** Throws Failure `template-kind-unknown` (404). */
export async function getTemplateFolder(kind: string): Promise<TemplateFolder> {
  const folder = await findTemplateFolder(kind);
  if (!folder) {
    throw new Failure('template-kind-unknown', 'この文書の様式はありません。文書様式の一覧から選び直してください', {
      status: 404,
    });
  }
  return folder;
}

/** The complete example that the document is tried with. */
export async function readSample(kind: string): Promise<object> {
  return z.looseObject({}).parse(JSON.parse(await readFile(join(templatesFolder, kind, 'sample.json'), 'utf8')));
}

export const readBuiltIn = (kind: string): Promise<Buffer> => readFile(join(templatesFolder, kind, 'template.odt'));

async function findTemplateFolder(kind: string): Promise<TemplateFolder | undefined> {
  if (!kindPattern.test(kind)) return undefined;
  try {
    const description = TemplateJson.parse(
      JSON.parse(await readFile(join(templatesFolder, kind, 'template.json'), 'utf8')),
    );
    return { kind, ...description };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const isAbsent = (error: unknown): boolean =>
  z.object({ code: z.enum(['ENOENT', 'ENOTDIR']) }).safeParse(error).success;
