/** Made-up templates, for tests: the files of a zip as texts. */
import JSZip from 'jszip';

export async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) {
    zip.file(path, content, { compression: path === 'mimetype' ? 'STORE' : 'DEFLATE' });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const vocabularies = [
  'office',
  'text',
  'table',
  'draw',
  'style',
  'script',
  'form',
  'meta',
  'config',
  'manifest',
  'database',
];
const odfNamespaces = [
  ...vocabularies.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`),
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

/** A part of an ODT with the usual prefixes declared. */
export const odfPart = (root: string, inner: string) => `<${root} ${odfNamespaces}>${inner}</${root}>`;

/** The least that is an ODT; `more` adds and replaces files. */
export function odtOf(text: string, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': odfPart('office:document-content', `<office:body><office:text>${text}</office:text></office:body>`),
    'styles.xml': odfPart('office:document-styles', '<office:styles/>'),
    'META-INF/manifest.xml': odfPart(
      'manifest:manifest',
      '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>',
    ),
    ...more,
  });
}

/** The least that Word and LibreOffice open; `body` stands in `w:body`. */
export function docxOf(body: string, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}
