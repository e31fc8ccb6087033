/** A template and its values become a document: tags by Carbone, then pictures by us, as Carbone CE has none. */
import JSZip from 'jszip';
import { setLineRules } from './odt-settings.ts';
import type { PictureSource } from './picture-source.ts';
import { renderTags } from './render-tags.ts';
import { findDescriptions, replacePictures } from './replace-pictures.ts';
import { formatOf, textParts } from './template.ts';
import { typesetPart } from './typeset.ts';

/**
 * ODT gives ODT, DOCX gives DOCX. Throws an Error when the template is neither, or when a tag in it is wrong,
 * and the Failures of the picture source.
 */
export async function fillTemplate(template: Buffer, data: object, pictures: PictureSource): Promise<Buffer> {
  const document = await JSZip.loadAsync(template);
  const format = formatOf(document);
  if (format === undefined) throw new Error('The template is neither ODT nor DOCX');
  for (const part of textParts(document)) {
    const xml = (await document.file(part)?.async('string')) ?? '';
    const rendered = await renderTags(findDescriptions(xml, format), data, format);
    const pictured = await replacePictures(document, { part, format, xml: rendered }, pictures);
    document.file(part, await typesetPart(document, pictured, format));
  }
  // For a DOCX LibreOffice goes by its own settings.
  if (format === 'odt') await setLineRules(document);
  const type = await document.file('mimetype')?.async('nodebuffer');
  if (type !== undefined) document.file('mimetype', type, { compression: 'STORE' });
  return document.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}
