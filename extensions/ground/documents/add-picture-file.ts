/** A picture among the files of an ODT or a DOCX, with the entries that make it part of the document. */
import { createHash } from 'node:crypto';
import type JSZip from 'jszip';
import type { Picture } from './picture-source.ts';

const extensions: Record<Picture['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};
const imageRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * What the text in `part` refers to it by: a path in ODT, a relation in DOCX. Named by content: the same seal on
 * five hundred letters is stored once. Throws an Error when the document lacks its list of files.
 */
export async function addPictureFile(document: JSZip, part: string, picture: Picture): Promise<string> {
  const name = createHash('sha256').update(picture.content).digest('hex').slice(0, 32);
  return part.startsWith('word/')
    ? addToDocx(document, part, name, picture)
    : addToOdt(document, `Pictures/${name}.${extensions[picture.mediaType]}`, picture);
}

async function addToOdt(odt: JSZip, path: string, { content, mediaType }: Picture): Promise<string> {
  if (odt.file(path) !== null) return path;
  odt.file(path, content);
  const entry = `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"/>`;
  await addEntry(odt, 'META-INF/manifest.xml', entry, '</manifest:manifest>');
  return path;
}

async function addToDocx(docx: JSZip, part: string, name: string, { content, mediaType }: Picture): Promise<string> {
  const extension = extensions[mediaType];
  docx.file(`word/media/${name}.${extension}`, content);
  const type = `<Default Extension="${extension}" ContentType="${mediaType}"/>`;
  // A file type is declared once.
  await addEntry(
    docx,
    '[Content_Types].xml',
    type,
    '</Types>',
    new RegExp(`<Default\\b[^>]*Extension="${extension}"`, 'i'),
  );
  const relation = `picture-${name}`;
  const entry = `<Relationship Id="${relation}" Type="${imageRelation}" Target="media/${name}.${extension}"/>`;
  await addEntry(docx, part.replace('word/', 'word/_rels/').concat('.rels'), entry, '</Relationships>');
  return relation;
}

/** One more line in a document's list of files. Throws an Error when the document lacks the list. */
export async function addEntry(
  document: JSZip,
  list: string,
  entry: string,
  end: string,
  known?: RegExp,
): Promise<void> {
  const entries = await document.file(list)?.async('string');
  if (entries === undefined) throw new Error(`The template has no ${list}`);
  if (entries.includes(entry) || known?.test(entries)) return;
  document.file(list, entries.replace(end, `${entry}${end}`));
}
