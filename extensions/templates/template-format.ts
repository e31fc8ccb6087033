/** The two kinds of file that a template may be, by what is in the file, never by its name. */
import JSZip from 'jszip';
import { formatOf, type TemplateFormat } from '../ground/documents/template.ts';

export const mediaTypes: Record<TemplateFormat, string> = {
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The format of a file that was accepted as a template. Throws an Error when it is none. */
export async function formatOfFile(content: Buffer): Promise<TemplateFormat> {
  const format = formatOf(await JSZip.loadAsync(content));
  if (format === undefined) throw new Error('The template is neither ODT nor DOCX');
  return format;
}
