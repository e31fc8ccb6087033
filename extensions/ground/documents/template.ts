/** Templates are files that staff edit in LibreOffice or Word: ODT and DOCX, both zips with text in XML parts. */
import type JSZip from 'jszip';

export type TemplateFormat = 'odt' | 'docx';

/** By what is in the file, never by its name; undefined when it is neither. */
export function formatOf(document: JSZip): TemplateFormat | undefined {
  if (document.file('content.xml') && document.file('styles.xml')) return 'odt';
  return document.file('word/document.xml') ? 'docx' : undefined;
}

/** Where text stands, the body first: ODT keeps headers and footers among the styles, DOCX in parts of their own. */
export function textParts(document: JSZip): string[] {
  const docx = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
  const isText = (path: string) => path === 'content.xml' || path === 'styles.xml' || docx.test(path);
  return Object.keys(document.files)
    .filter(isText)
    .sort((one, other) => Number(isBody(other)) - Number(isBody(one)) || one.localeCompare(other));
}

function isBody(path: string): boolean {
  return path === 'content.xml' || path === 'word/document.xml';
}
