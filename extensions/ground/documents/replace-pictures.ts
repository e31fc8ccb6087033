/** Puts pictures in the place of those in a document whose alternative text names one. */
import type JSZip from 'jszip';
import { addPictureFile } from './add-picture-file.ts';
import type { PictureSource } from './picture-source.ts';
import type { TemplateFormat } from './template.ts';
import { unescapeXml } from './unescape-xml.ts';

type Part = { part: string; format: TemplateFormat; xml: string };

/** A frame without another frame in it; a picture inside a text box is so found by its own frame. */
const innermostFrame = {
  odt: /<draw:frame\b(?:(?!<draw:frame\b)[\s\S])*?<\/draw:frame>/g,
  docx: /<w:drawing\b(?:(?!<w:drawing\b)[\s\S])*?<\/w:drawing>/g,
} as const;
const description = /<svg:desc>([\s\S]*?)<\/svg:desc>/;

/**
 * DOCX keeps the alternative text in an attribute, where a quotation mark in a value would end it: until
 * `replacePictures` it stands in an element, as in ODT. To be called before tags become values.
 */
export function findDescriptions(xml: string, format: TemplateFormat): string {
  if (format === 'odt') return xml;
  return xml.replace(/<wp:docPr\b[^>]*>/g, (element) => {
    const text = /\bdescr="([^"]*)"/.exec(element)?.[1];
    return text ? `<svg:desc>${text}</svg:desc>${element.replace(/\s*\bdescr="[^"]*"/, '')}` : element;
  });
}

/** The XML with its frames pointing at the new pictures, which are added to the document's files. */
export async function replacePictures(
  document: JSZip,
  { part, format, xml }: Part,
  pictures: PictureSource,
): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(innermostFrame[format])) {
    parts.push(xml.slice(end, match.index), await replaceInFrame(match[0]));
    end = match.index + match[0].length;
  }
  const replaced = parts.join('') + xml.slice(end);
  // Of a frame that holds others, such as a text box, which is no picture.
  return format === 'docx' ? replaced.replace(new RegExp(description, 'g'), '') : replaced;

  async function replaceInFrame(frame: string): Promise<string> {
    const text = description.exec(frame)?.[1];
    const plain = format === 'docx' ? frame.replace(description, '') : frame;
    if (text === undefined || !/<draw:image\b|<a:blip\b/.test(frame)) return plain;
    const picture = await pictures(unescapeXml(text));
    if (picture === undefined) return plain;
    const reference = await addPictureFile(document, part, picture);
    if (format === 'docx') {
      // Word draws an SVG from an extension of the picture; ours has none.
      return plain
        .replace(/(<a:blip\b[^>]*\br:embed=")[^"]*"/g, `$1${reference}"`)
        .replace(/(<a:blip\b[^>]*>)[\s\S]*?<\/a:blip>/g, '$1</a:blip>');
    }
    return plain.replace(/<draw:image\b[^>]*>/g, (image) =>
      image
        .replace(/xlink:href="[^"]*"/, `xlink:href="${reference}"`)
        .replace(/mime-type="[^"]*"/g, `mime-type="${picture.mediaType}"`),
    );
  }
}
