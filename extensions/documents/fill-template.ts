/** An ODT template and its values become an ODT: tags by Carbone, then pictures by us, as Carbone CE has none. */
import JSZip from 'jszip';
import type { PictureSource } from './picture-source.ts';
import { renderTags } from './render-tags.ts';
import { replacePictures } from './replace-pictures.ts';

/** Where text with tags stands: the body, and headers and footers, which ODT keeps among the styles. */
const partsWithTags = ['content.xml', 'styles.xml'] as const;

/** Throws an Error when the template is no ODT, or when a tag in it is wrong. */
export async function fillTemplate(template: Buffer, data: object, pictures: PictureSource): Promise<Buffer> {
  const odt = await JSZip.loadAsync(template);
  for (const part of partsWithTags) {
    const xml = await odt.file(part)?.async('string');
    if (xml === undefined) throw new Error(`The template has no ${part}`);
    odt.file(part, await replacePictures(odt, await renderTags(xml, data), pictures));
  }
  return odt.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
