/** The texts of a document part with the place where each stands, as a clerk would describe it. */
import type { TemplateFormat } from './template.ts';
import { unescapeXml } from './unescape-xml.ts';

export type PlacedText = { text: string; where: string };

type Open = { element: string; text: string; label: string };
type Table = { label: string; row: number; column: number };

const elements = {
  odt: {
    paragraph: /^text:[ph]$/,
    table: 'table:table',
    row: 'table:table-row',
    cell: /^table:(?:covered-)?table-cell$/,
    frame: 'draw:frame',
    alternative: 'svg:desc',
  },
  docx: {
    paragraph: /^w:p$/,
    table: 'w:tbl',
    row: 'w:tr',
    cell: /^w:tc$/,
    frame: 'w:txbxContent',
    alternative: '',
  },
} as const;
/** Such as 本文 of content.xml; a header in an ODT is found by its element. */
const parts: readonly [RegExp, string][] = [
  [/header/, 'ヘッダー'],
  [/footer/, 'フッター'],
  [/notes/, '脚注'],
  [/styles/, 'ヘッダー・フッター'],
  [/./, '本文'],
];

/** Paragraphs, headings, and the alternative texts of pictures, in the order of the XML. */
export function readTexts(xml: string, part: string, format: TemplateFormat): PlacedText[] {
  const names = elements[format];
  const partLabel = parts.find(([pattern]) => pattern.test(part))?.[1] ?? '';
  const found: PlacedText[] = [];
  const open: Open[] = [];
  const tables: Table[] = [];
  const frames: string[] = [];
  let tableCount = 0;
  let paragraphCount = 0;

  const place = () => {
    const [table, frame] = [tables.at(-1), frames.at(-1)];
    if (table) return `${partLabel} ${table.label} ${table.row}行${table.column}列`;
    return frame === undefined ? `${partLabel} ${paragraphCount}段落目` : `${partLabel} ${frame}`;
  };
  const add = (text: string, label: string) => {
    const plain = unescapeXml(text).trim();
    if (plain !== '') found.push({ text: plain, where: `${label}「${shorten(plain)}」` });
  };

  for (const [token, closing, name, attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:-]+)((?:\s[^>]*?)?)(\/?)>|[^<]+/g,
  )) {
    if (name === undefined) {
      const top = open.at(-1);
      if (top) top.text += token;
    } else if (closing === '/') {
      if (open.at(-1)?.element === name) {
        const { text, label } = open.pop() ?? { text: '', label: '' };
        add(text, label);
      } else if (name === names.table) tables.pop();
      else if (name === names.frame) frames.pop();
    } else if (empty !== '/') {
      if (names.paragraph.test(name)) {
        if (tables.length === 0 && frames.length === 0) paragraphCount += 1;
        open.push({ element: name, text: '', label: place() });
      } else if (name === names.alternative) {
        open.push({ element: name, text: '', label: `${partLabel} ${frames.at(-1) ?? '画像'}の代替テキスト` });
      } else if (name === names.table) {
        tableCount += 1;
        tables.push({ label: tableLabel(attributes, tableCount), row: 0, column: 0 });
      } else if (name === names.frame) {
        const frame = /draw:name="([^"]*)"/.exec(attributes)?.[1];
        frames.push(frame === undefined ? 'テキスト枠' : `枠「${unescapeXml(frame)}」`);
      } else countCell(tables.at(-1), name, names);
    } else if (names.cell.test(name)) countCell(tables.at(-1), name, names);
    else if (name === 'wp:docPr') {
      const [, picture = ''] = /\bname="([^"]*)"/.exec(attributes) ?? [];
      add(/\bdescr="([^"]*)"/.exec(attributes)?.[1] ?? '', `${partLabel} 画像「${picture}」の代替テキスト`);
    }
  }
  return found;
}

function countCell(table: Table | undefined, name: string, names: (typeof elements)[TemplateFormat]): void {
  if (table === undefined) return;
  if (name === names.row) {
    table.row += 1;
    table.column = 0;
  } else if (names.cell.test(name)) table.column += 1;
}

function tableLabel(attributes: string, count: number): string {
  const name = /table:name="([^"]*)"/.exec(attributes)?.[1];
  return name === undefined ? `${count}番目の表` : `表「${unescapeXml(name)}」`;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
