/** Opens an uploaded template only when it can do no harm: right type, sane size, no program, nothing from outside. */
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { formatOf, type TemplateFormat } from './template.ts';

export type OpenedTemplate = { document: JSZip } | { refusals: string[] };

const mostBytes = 5_000_000;
/** A few kilobytes of zip can hold gigabytes of zeros. */
const mostUnpackedBytes = 50_000_000;

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
  const unpacked = await sizeProblem(document);
  if (unpacked !== undefined) return refuse(unpacked);
  const format = formatOf(document);
  if (format === undefined || !(await isOfType(document, format))) return refuse(wrongType);
  const refusals = [...programs(document, format), ...(await outsideReferences(document, format))];
  return refusals.length > 0 ? { refusals } : { document };
}

function refuse(message: string): OpenedTemplate {
  return { refusals: [message] };
}

/** Unpacks piece by piece and keeps nothing: sizes that a zip states of itself may be lies. */
async function sizeProblem(document: JSZip): Promise<string | undefined> {
  let size = 0;
  try {
    for (const file of Object.values(document.files)) {
      for await (const piece of new Readable().wrap(file.nodeStream())) {
        size += piece.length;
        if (size > mostUnpackedBytes) return '中身が大きすぎます（50MBまで）。画像を小さくして保存し直してください';
      }
    }
  } catch {
    return 'ファイルの中身が壊れています。LibreOfficeかWordで開き直して保存し、もう一度選んでください';
  }
  return undefined;
}

async function isOfType(document: JSZip, format: TemplateFormat): Promise<boolean> {
  const file = format === 'odt' ? 'mimetype' : '[Content_Types].xml';
  const type =
    format === 'odt'
      ? 'application/vnd.oasis.opendocument.text'
      : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const text = (await document.file(file)?.async('string')) ?? '';
  return format === 'odt' ? text.trim() === type : text.includes(`"${type}"`);
}

function programs(document: JSZip, format: TemplateFormat): string[] {
  const program = format === 'odt' ? /^(?:Basic|Scripts)\/./ : /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/.)/i;
  const found = Object.keys(document.files).find((path) => program.test(path));
  return found === undefined
    ? []
    : [`マクロ（プログラム）が入っています（${found}）。マクロを消して保存し直してください`];
}

const objectMessage =
  '表計算などの部品（OLEオブジェクト）が埋め込まれています。部品を消し、表か画像にして保存し直してください';
const outsideMessage = (address: string) =>
  `外のファイルやインターネットを参照しています（${address}）。参照を消すか、画像を文書の中に貼り付けて保存し直してください`;

/** A link that only a reader clicks is harmless; whatever LibreOffice itself would load is not. */
async function outsideReferences(document: JSZip, format: TemplateFormat): Promise<string[]> {
  const found = new Set<string>();
  const kind = format === 'odt' ? /^[^/]+\.xml$/ : /\.(?:xml|rels)$/;
  for (const path of Object.keys(document.files).filter((name) => kind.test(name))) {
    const xml = (await document.file(path)?.async('string')) ?? '';
    for (const message of format === 'odt' ? inOdt(xml) : inDocx(xml)) found.add(message);
  }
  return [...found];
}

function inOdt(xml: string): string[] {
  const links = [...xml.matchAll(/<(?!text:a\b|draw:a\b)[\w:-]+\b[^>]*\bxlink:href="([^"]*)"/g)];
  const outside = links
    .map((link) => link[1] ?? '')
    .filter((address) => /^(?:[a-z][\w+.-]*:|\/|\\|\.\.)/i.test(address));
  const object = /<draw:(?:object|object-ole|plugin|applet|floating-frame)\b/.test(xml);
  const program = /<(?:script:event-listener|office:dde-source|text:dde-connection-decl|form:form)\b/.test(xml);
  return [
    ...outside.map(outsideMessage),
    ...(object ? [objectMessage] : []),
    ...(program ? ['動作（マクロの呼出し、DDE、フォーム）が付いています。消して保存し直してください'] : []),
  ];
}

function inDocx(xml: string): string[] {
  const outside = [...xml.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([relation]) => relation)
    .filter((relation) => /TargetMode="External"/.test(relation) && !/\/hyperlink"/.test(relation))
    .map((relation) => /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '');
  const field = /<w:instrText\b[^>]*>\s*(INCLUDE\w+|DDE\w*|LINK|IMPORT)\b/.exec(xml)?.[1];
  return [
    ...outside.map(outsideMessage),
    ...(/<(?:o:OLEObject|w:object|w:altChunk)\b/.test(xml) ? [objectMessage] : []),
    ...(field === undefined ? [] : [outsideMessage(field)]),
  ];
}
