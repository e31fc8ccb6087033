/** Puts pictures in the place of those in an ODT whose alternative text names one. */
import { createHash } from 'node:crypto';
import type JSZip from 'jszip';
import type { Picture, PictureSource } from './picture-source.ts';

/** A frame without another frame in it; a picture inside a text box is so found by its own frame. */
const innermostFrame = /<draw:frame\b(?:(?!<draw:frame\b)[\s\S])*?<\/draw:frame>/g;
const description = /<svg:desc>([\s\S]*?)<\/svg:desc>/;
const extensions: Record<Picture['mediaType'], string> = { 'image/png': 'png', 'image/svg+xml': 'svg' };

/** The XML with its frames pointing at the new pictures, which are added to the zip and to its manifest. */
export async function replacePictures(odt: JSZip, xml: string, pictures: PictureSource): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(innermostFrame)) {
    parts.push(xml.slice(end, match.index), await replaceInFrame(odt, match[0], pictures));
    end = match.index + match[0].length;
  }
  return parts.join('') + xml.slice(end);
}

async function replaceInFrame(odt: JSZip, frame: string, pictures: PictureSource): Promise<string> {
  const text = description.exec(frame)?.[1];
  if (text === undefined || !frame.includes('<draw:image')) return frame;
  const picture = await pictures(unescapeXml(text));
  if (picture === undefined) return frame;
  const path = await addPicture(odt, picture);
  return frame.replace(/<draw:image\b[^>]*>/g, (image) =>
    image
      .replace(/xlink:href="[^"]*"/, `xlink:href="${path}"`)
      .replace(/mime-type="[^"]*"/g, `mime-type="${picture.mediaType}"`),
  );
}

/** Named by content: the same seal on five hundred letters is stored once. */
async function addPicture(odt: JSZip, { content, mediaType }: Picture): Promise<string> {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 32);
  const path = `Pictures/${name}.${extensions[mediaType]}`;
  if (odt.file(path) !== null) return path;
  odt.file(path, content);
  const manifest = 'META-INF/manifest.xml';
  const entries = await odt.file(manifest)?.async('string');
  if (entries === undefined) throw new Error(`The template has no ${manifest}`);
  const entry = `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"/>`;
  odt.file(manifest, entries.replace('</manifest:manifest>', `${entry}</manifest:manifest>`));
  return path;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
