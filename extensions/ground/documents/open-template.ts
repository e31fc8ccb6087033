/** Opens an uploaded template only when it can do no harm: right type, sane size, no program, nothing from outside. */
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { checkDocx } from './docx-dangers.ts';
import { checkOdt } from './odt-dangers.ts';
import { insidePath } from './package-path.ts';
import { parsePart } from './parse-part.ts';
import { formatOf, type TemplateFormat } from './template.ts';
import { brokenMessage, strangerMessage } from './template-refusals.ts';

export type OpenedTemplate = { document: JSZip } | { refusals: string[] };

const mostBytes = 5_000_000;
/** A few kilobytes of zip can hold gigabytes of zeros. */
const mostUnpackedBytes = 50_000_000;
/** Text packs to a tenth; what packs better than this is made to fill memory. */
const mostRatio = 250;
const smallBytes = 2_000_000;
const mostFiles = 1000;
const mostNameLength = 200;

const wrongType =
  'ODTかDOCXの文書ではありません。LibreOfficeで「ODF文書（.odt）」、Wordで「Word文書（.docx）」として保存し直してください';

/** The refusals say what to do, in Japanese. */
export async function openTemplate(content: Buffer): Promise<OpenedTemplate> {
  if (content.length > mostBytes) {
    return refuse('ファイルが5MBを超えています。貼り付けた画像を小さくして保存し直してください');
  }
  const document = await JSZip.loadAsync(content).catch(() => undefined);
  if (document === undefined) {
    return refuse(
      content.subarray(0, 2).toString('latin1') === 'PK'
        ? 'ファイルが壊れていて開けません。LibreOfficeかWordで開き直して保存し、もう一度選んでください'
        : wrongType,
    );
  }
  const names = namesProblem(document, content);
  if (names !== undefined) return refuse(names);
  const unpacked = await sizeProblem(document, content.length);
  if (unpacked !== undefined) return refuse(unpacked);
  const format = formatOf(document);
  if (format === undefined || !(await isOfType(document, format))) return refuse(wrongType);
  const refusals = new Set<string>();
  const files = await readFiles(document);
  const template = { files, refuse: (message: string) => refusals.add(message) };
  if (format === 'odt') checkOdt(template);
  else checkDocx(template);
  return refusals.size > 0 ? { refusals: [...refusals] } : { document };
}

function refuse(message: string): OpenedTemplate {
  return { refusals: [message] };
}

/** A name that can be read in two ways, or a file that is there twice, is seen by one program and not by the other. */
function namesProblem(document: JSZip, content: Buffer): string | undefined {
  const files = Object.values(document.files);
  if (files.length > mostFiles)
    return `中のファイルが多すぎます（${mostFiles}個まで）。画像を減らして保存し直してください`;
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.size !== files.length || files.length !== entryCount(content)) return brokenMessage;
  const strange = files.find(
    ({ name, unsafeOriginalName = name }) =>
      unsafeOriginalName !== name ||
      name.length > mostNameLength ||
      insidePath(encodeURI(name.replace(/\/$/, ''))) !== name.replace(/\/$/, ''),
  );
  return strange && strangerMessage(strange.unsafeOriginalName ?? strange.name);
}

/** As the zip's own end says: JSZip keeps only the last of two entries with the same name. */
function entryCount(content: Buffer): number {
  return content.readUInt16LE(content.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 10);
}

/** Unpacks piece by piece and keeps nothing: sizes that a zip states of itself may be lies. */
async function sizeProblem(document: JSZip, packed: number): Promise<string | undefined> {
  let size = 0;
  try {
    for (const file of Object.values(document.files)) {
      for await (const piece of new Readable().wrap(file.nodeStream())) {
        size += piece.length;
        if (size > Math.min(mostUnpackedBytes, Math.max(smallBytes, packed * mostRatio)))
          return '中身が大きすぎます（50MBまで）。画像を小さくして保存し直してください';
      }
    }
  } catch {
    return brokenMessage;
  }
  return undefined;
}

async function isOfType(document: JSZip, format: TemplateFormat): Promise<boolean> {
  const file = format === 'odt' ? 'mimetype' : '[Content_Types].xml';
  const text = (await document.file(file)?.async('nodebuffer')) ?? Buffer.alloc(0);
  return format === 'odt'
    ? text.toString('latin1').trim() === 'application/vnd.oasis.opendocument.text'
    : mainPartType(text) === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
}

/** Undefined also when the list of types can't be read. */
function mainPartType(types: Buffer): string | undefined {
  const found: string[] = [];
  const refusal = parsePart(
    '[Content_Types].xml',
    types,
    {
      open({ name, attributes }) {
        const readValue = (key: string) => attributes.find((attribute) => attribute.name === key)?.value;
        if (name === 'Override' && readValue('PartName') === '/word/document.xml')
          found.push(readValue('ContentType') ?? '');
      },
    },
    { allowsComments: false },
  );
  return refusal === undefined && found.length === 1 ? found[0] : undefined;
}

async function readFiles(document: JSZip): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const file of Object.values(document.files)) {
    if (!file.dir) files.set(file.name, await file.async('nodebuffer'));
  }
  return files;
}
