/** Whatever the values are, a filled document is the template's: strict XML, and no element more or fewer. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template.ts';
import type { PictureSource } from './picture-source.ts';
import { textParts } from './template.ts';
import { docxOf, odfPart, odtOf } from './zip-of.ts';

const pictures: PictureSource = async (description) =>
  description.startsWith('barcode:')
    ? { content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), mediaType: 'image/svg+xml' }
    : undefined;
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const frame = (description: string) =>
  `<draw:frame draw:name="x"><draw:image xlink:href="Pictures/old.png"/><svg:desc>${description}</svg:desc></draw:frame>`;
const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const row = (index: string) =>
  `<table:table-row>${cell(`{d.rows[${index}].name}　様`)}${cell(frame(`barcode:{d.rows[${index}].name}`))}</table:table-row>`;
const odt = await odtOf(
  `<text:p>【{d.value}】<text:span>{d.value:convCRLF}</text:span></text:p><table:table table:name="{d.value}">${row('i')}${row('i+1')}</table:table><text:p>${frame('{d.value}')}</text:p>`,
  {
    'styles.xml': odfPart('office:document-styles', '<style:header><text:p>{d.value}</text:p></style:header>'),
    'Pictures/old.png': png,
  },
);

const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const drawing = (description: string, inner: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="図" descr="${description}"/>${inner}</wp:inline></w:drawing></w:r>`;
const picture = (description: string) => drawing(description, '<a:blip r:embed="old"></a:blip>');
const paragraph = (index: string) =>
  `<w:p>${run(`{d.rows[${index}].name}　様`)}${picture(`barcode:{d.rows[${index}].name}`)}</w:p>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const docx = await docxOf(
  `<w:p>${run('{d.value}')}${run('{d.value:convCRLF}')}</w:p>${paragraph('i')}${paragraph('i+1')}<w:p>${drawing('枠 {d.value}', `<w:txbxContent><w:p>${picture('写真 {d.value}')}</w:p></w:txbxContent>`)}</w:p>`,
  {
    'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${run('{d.value}')}</w:p></w:hdr>`,
    'word/media/old.png': png,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="old" Type="${office}/image" Target="media/old.png"/></Relationships>`,
  },
);

/** By part, its elements in their order with the names of their attributes. Throws where a part is no XML. */
async function elementsOf(template: Buffer, value: string): Promise<Record<string, string[]>> {
  const filled = await fillTemplate(template, { value, rows: [{ name: value }, { name: value }] }, pictures);
  const zip = await JSZip.loadAsync(filled);
  const parts = [
    ...textParts(zip),
    ...Object.keys(zip.files).filter((path) => /manifest\.xml$|\.rels$|^\[/.test(path)),
  ];
  const read = parts.map(async (path) => [path, elementsIn((await zip.file(path)?.async('string')) ?? '')] as const);
  return Object.fromEntries(await Promise.all(read));
}

function elementsIn(xml: string): string[] {
  const elements: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push([name, ...Object.keys(attributes)].join(' ')));
  parser.write(xml).close();
  return elements;
}

const piece = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x?>',
    '&#0;',
    '&lt;',
    '</text:p>',
    '</w:t>',
  ),
  fc.constantFrom('{d.value}', '{d.rows[i].name}', '{#a}', '{c.now}', '{t(x)}', '__COUNT_1_2__', '{', '}', '$&', '$1'),
  fc.constantFrom(
    '\0',
    '\u0001',
    '\u000b',
    '\u001f',
    '\u007f',
    '\u0085',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udfff',
    '\u2028',
  ),
  fc.constantFrom('髙', '𠮷', '一', '　', ' ', '辻\u{E0101}', '12番地3号', '令和8年11月23日'),
);
// One line, as a line break in a value may be an element of its own.
const value = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test.each([
  ['ODT', odt],
  ['DOCX', docx],
])('%sは、どのような値を差し込んでも正しいXMLで、要素が増えも減りもしない', async (_, template) => {
  const expected = await elementsOf(template, '値');
  expect(Object.keys(expected).length).toBeGreaterThan(2);

  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      expect(await elementsOf(template, text)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
