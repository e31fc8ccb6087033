/** The fields of a DOCX part: Word may cut an instruction into any number of runs, and put fields into fields. */
import { isReaderAddress } from './package-path.ts';
import type { XmlElement, XmlVisitor } from './parse-part.ts';
import { fieldMessage, outsideMessage } from './template-refusals.ts';

/** Their value is in the document itself, or nothing but the day. */
const allowed = new Set(
  `AUTHOR COMMENTS CREATEDATE DATE DOCPROPERTY EQ HYPERLINK KEYWORDS LASTSAVEDBY LISTNUM NOTEREF NUMCHARS NUMPAGES
  NUMWORDS PAGE PAGEREF PRINTDATE REF SAVEDATE SECTION SECTIONPAGES SEQ STYLEREF SUBJECT SYMBOL TC TIME TITLE
  TOC XE`.split(/\s+/),
);
/** What reads other files; named as such. */
const outside = /^(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|RD|EMBED|AUTOTEXT\w*|DATABASE)/i;

export function docxFields(refuse: (message: string) => void): Required<XmlVisitor> {
  /** The instructions of the fields that are open, outermost first; the first stands for text outside any field. */
  const open: string[] = [''];
  const finish = (instruction: string) => {
    const message = instruction.trim() === '' ? undefined : instructionProblem(instruction.trim());
    if (message !== undefined) refuse(message);
  };
  return {
    open({ name, attributes }: XmlElement) {
      const readValue = (key: string) => attributes.find((attribute) => attribute.name === key)?.value;
      if (name === 'fldSimple') finish(readValue('instr') ?? '');
      if (name !== 'fldChar') return;
      const type = readValue('fldCharType');
      if (type === 'begin') open.push('');
      else if (type === 'end' && open.length > 1) finish(open.pop() ?? '');
    },
    text(text, parents) {
      if (!/^(?:instrText|delInstrText)$/.test(parents.at(-1)?.name ?? '')) return;
      open.push((open.pop() ?? '') + text);
    },
    close({ name }) {
      if (/^(?:document|hdr|ftr|footnotes|endnotes|comments|styles|numbering|settings|glossaryDocument)$/.test(name)) {
        for (const instruction of open.splice(0, open.length, '')) finish(instruction);
      }
    },
  };
}

function instructionProblem(instruction: string): string | undefined {
  const [word = '', ...rest] = instruction.match(/"[^"]*"|[^\s"]+/g) ?? [];
  if (outside.test(word)) return outsideMessage(word);
  if (!allowed.has(word.toUpperCase())) return fieldMessage(word);
  if (word.toUpperCase() !== 'HYPERLINK') return undefined;
  const address = addressOf(rest);
  return address === undefined || isReaderAddress(address) ? undefined : outsideMessage(address);
}

/** The word that is no switch (`\l "place"`) nor a switch's own. */
function addressOf(words: readonly string[]): string | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (/^\\[lots]$/i.test(word)) index += 1;
    else if (!/^\\[mn]$/i.test(word)) return word.replaceAll('"', '');
  }
  return undefined;
}
