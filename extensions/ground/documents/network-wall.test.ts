/** A document can reach nothing while it is converted: neither by its links nor because LibreOffice is asked to. */
import { once } from 'node:events';
import { readlink, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { convertToPdf } from './convert-to-pdf.ts';
import { networkWall } from './network-wall.ts';
import { officeProcesses } from './office-processes.ts';
import { docxOf } from './zip-of.ts';

const workFolder = join(tmpdir(), `network-wall-${process.pid}`);
afterAll(() => rm(workFolder, { recursive: true, force: true, maxRetries: 5 }));

test('画像やリンク先を外に持つ文書を変換しても、どこにも接続しない', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="${office}/image" Target="${url}/picture.png" TargetMode="External"/><Relationship Id="t" Type="${office}/attachedTemplate" Target="${url}/template.dotx" TargetMode="External"/></Relationships>`;
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="p"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const field = `<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;${url}/field.png&quot; \\d "><w:r><w:t>図</w:t></w:r></w:fldSimple></w:p>`;
  try {
    const document = await docxOf(`${picture}${field}`, { 'word/_rels/document.xml.rels': relations });

    const pdf = await convertToPdf(document, { workFolder });

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('LibreOfficeは、この機械で許されるなら、ネットワークのない所で動く', async () => {
  await convertToPdf(await docxOf('<w:p/>'), { workFolder });

  const [pid] = await officeProcesses(workFolder);

  const [own, office] = await Promise.all([readlink('/proc/self/ns/net'), readlink(`/proc/${pid}/ns/net`)]);
  expect(office !== own).toBe((await networkWall()).length > 0);
});
