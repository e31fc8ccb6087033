/** The one way to a printed document: template and values in, PDF out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@bicycles/schema/ground/failure';
import { convertToPdf } from './convert-to-pdf.ts';
import { fillTemplate } from './fill-template.ts';
import { templatesFolder, workFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';
import { standardPictures } from './standard-pictures.ts';

/**
 * `name` is the document's folder below templates/. Throws Failure `template-missing`, and those of
 * `barcodePicture` and `convertToPdf`.
 */
export async function renderDocument(
  name: string,
  data: object,
  pictures: PictureSource = standardPictures,
): Promise<Buffer> {
  const document = await fillTemplate(await readTemplate(name), data, pictures);
  return convertToPdf(document, { workFolder });
}

async function readTemplate(name: string): Promise<Buffer> {
  const path = join(templatesFolder, name, 'template.odt');
  return readFile(path).catch(() => {
    throw new Failure('template-missing', `様式のファイルがありません。管理者に連絡し、${path} を置いてください`, {
      status: 503,
    });
  });
}
