import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { barcodePicture } from './barcode-picture.ts';
import { convertToPdf, stopLibreOffice } from './convert-to-pdf.ts';
import { fillTemplate } from './fill-template.ts';
import type { PictureSource } from './picture-source.ts';
import { readPdf } from './read-pdf.ts';
import { docxOf } from './zip-of.ts';

const workFolder = await mkdtemp(join(tmpdir(), 'fill-docx-'));
afterAll(async () => {
  await stopLibreOffice();
  await rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
});

const pictures: PictureSource = async (description) =>
  description.startsWith('barcode:') ? barcodePicture(description.slice(8)) : undefined;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const placeholder = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'white' } })
  .png()
  .toBuffer();
/** 60 × 12 mm, as Word writes it, with the extension in which it keeps an SVG. */
const picture = (description: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="2160000" cy="432000"/><wp:docPr id="1" name="図 1" descr="${description}"/>` +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="old"><a:extLst><a:ext uri="svg"/></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="432000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="old" Type="${office}/image" Target="media/old.png"/></Relationships>`;
const docx = await docxOf(
  // Word cuts a tag where its spelling check or the cursor once stood.
  `<w:p>${run('宛名 {d.notices[i]')}${run('.na')}${run('me} 様')}</w:p><w:p>${picture('barcode:{d.notices[i].number}')}</w:p>` +
    `<w:p>${run('{d.notices[i].text:convCRLF}')}</w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('{d.notices[i+1].name}')}</w:p>` +
    `<w:p>${run('以上')}</w:p>`,
  { 'word/_rels/document.xml.rels': relations, 'word/media/old.png': placeholder },
);

describe('Wordで作られた様式への差し込み', () => {
  const notices = [
    { name: '<髙﨑>"&', number: 'R082-00001', text: '一行目\n二行目' },
    { name: '{d.other}', number: 'R082-00002', text: '' },
  ];

  test('分かれて保存された差し込みも、繰返しも、画像も入り、PDFになる', async () => {
    const pdf = await readPdf(
      await convertToPdf(await fillTemplate(docx, { notices, other: '漏れた値' }, pictures), { workFolder }),
    );

    expect(pdf.text).toContain('宛名<髙﨑>"&様');
    expect(pdf.text).toContain('宛名{d.other}様');
    expect(pdf.text).toContain('一行目二行目');
    expect(pdf.barcodes.sort()).toEqual(['R082-00001', 'R082-00002']);
  });

  test('画像は関連付けと種類の一覧に一度だけ載り、ほかの説明は元のまま残る', async () => {
    const same = [...notices, { name: '', number: 'R082-00002', text: '' }];

    const zip = await JSZip.loadAsync(await fillTemplate(docx, { notices: same }, pictures));
    const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const embedded = [...body.matchAll(/r:embed="([^"]+)"/g)].map((match) => match[1] ?? '');
    const listed = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';

    expect(new Set(embedded).size).toBe(2);
    for (const id of new Set(embedded)) expect(listed.split(`Id="${id}"`)).toHaveLength(2);
    expect((await zip.file('[Content_Types].xml')?.async('string'))?.split('Extension="svg"')).toHaveLength(2);
    expect(body).not.toContain('<svg:desc>');
  });

  test('説明に入る値の引用符は、文書を壊さない', async () => {
    const asked: string[] = [];
    const plain = await docxOf(`<w:p>${picture('photo:{d.id}')}</w:p>`, { 'word/media/old.png': placeholder });

    await fillTemplate(plain, { id: `a"b'<c>&` }, async (description) => {
      asked.push(description);
      return undefined;
    });

    expect(asked).toEqual([`photo:a"b'<c>&`]);
  });
});
