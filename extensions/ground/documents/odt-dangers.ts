/** What an ODT must not hold, by element and namespace: LibreOffice would run, fetch or open it. */
import { insidePath, isReaderAddress } from './package-path.ts';
import type { XmlAttribute, XmlElement, XmlVisitor } from './parse-part.ts';
import { isPicture, readPart, readPicture, type TemplatePackage } from './template-parts.ts';
import {
  actionMessage,
  brokenMessage,
  databaseMessage,
  fieldMessage,
  missingMessage,
  objectMessage,
  outsideMessage,
  passwordMessage,
  pictureMessage,
  programMessage,
  strangerMessage,
  templateMessage,
} from './template-refusals.ts';

const textType = 'application/vnd.oasis.opendocument.text';
const documentParts = /^(?:(?:content|styles|meta|settings)\.xml|manifest\.rdf)$/;
const pictureParts = /^(?:Pictures\/[^/]+|Thumbnails\/thumbnail\.png)$/;
/** Written by LibreOffice; never parsed as anything that could refer elsewhere. */
const otherParts = /^(?:mimetype|layout-cache|Fonts\/[^/]+\.(?:ttf|otf))$/i;

const action =
  /^(?:event-listeners?|script|library-\w+|libraries|dde-[\w-]+|execute-macro|form|control|sound|command)$/;
const object = /^(?:object|object-ole|plugin|applet|param|floating-frame|binary-data)$/;
const source = /^(?:section-source|table-source|cell-range-source)$/;
const database = /^(?:database-[\w-]+|database|data-source)$/;
/** Whole vocabularies that a paper doesn't need. */
const foreign: Readonly<Record<string, string>> = {
  script: actionMessage,
  form: actionMessage,
  xforms: actionMessage,
  animation: actionMessage,
  db: databaseMessage,
  database: databaseMessage,
};
/** Structure, and the fields whose value is in the document itself. */
const allowedText = new Set(
  `a bookmark bookmark-end bookmark-ref bookmark-start bibliography-configuration change change-end change-start
  changed-region character-count chapter creation-date creator date deletion description format-change h image-count
  initial-creator insertion keywords line-break linenumbering-configuration linenumbering-separator list list-header
  list-item list-level-style-bullet list-level-style-image list-level-style-number list-style meta
  modification-date note note-body note-citation note-ref note-continuation-notice-forward
  note-continuation-notice-backward notes-configuration number numbered-paragraph object-count outline-level-style
  outline-style p page page-continuation page-count page-number page-sequence paragraph-count placeholder
  reference-mark reference-mark-end reference-mark-start reference-ref ruby ruby-base ruby-text s section sequence
  sequence-decl sequence-decls sequence-ref soft-page-break span subject tab table-count time title tracked-changes
  user-field-decl user-field-decls user-field-get variable-decl variable-decls variable-get variable-set
  word-count`.split(/\s+/),
);

/** Reports every danger once or more to `refuse`. */
export function checkOdt(template: TemplatePackage): void {
  const { files, refuse } = template;
  for (const [path, bytes] of files) {
    if (path === 'META-INF/manifest.xml') readPart(path, template, manifestVisitor(template));
    else if (documentParts.test(path)) readPart(path, template, partVisitor(template));
    else if (path === 'META-INF/documentsignatures.xml') readPart(path, template, partVisitor(template));
    else if (pictureParts.test(path)) {
      if (isPicture(bytes)) readPicture(path, bytes, refuse);
      else refuse(pictureMessage(path));
    } else if (/^(?:Basic|Scripts|Configurations2)\//i.test(path)) {
      if (bytes.length > 0) refuse(programMessage(path));
    } else if (/^Object/i.test(path)) refuse(objectMessage);
    else if (!otherParts.test(path)) refuse(strangerMessage(path));
  }
  if (!files.has('META-INF/manifest.xml')) refuse(brokenMessage);
}

/** LibreOffice goes by the manifest, too: it must speak of a text, of files that are there, and of no password. */
function manifestVisitor({ files, refuse }: TemplatePackage): XmlVisitor {
  let type: string | undefined;
  const isThere = (path: string) =>
    files.has(path) || (path.endsWith('/') && /^(?:Configurations2|Pictures|Thumbnails|META-INF|Fonts)\//.test(path));
  return {
    open({ name, attributes }) {
      if (name === 'encryption-data') refuse(passwordMessage);
      if (name !== 'file-entry') return;
      const path = readValue(attributes, 'full-path') ?? '';
      const mediaType = readValue(attributes, 'media-type') ?? '';
      if (path === '/') type = mediaType;
      else if (insidePath(path.replace(/\/$/, '')) === undefined) refuse(outsideMessage(path));
      else if (/^(?:Basic|Scripts)\//i.test(path) || /script|basic/i.test(mediaType)) refuse(programMessage(path));
      else if (/^Object/i.test(path) || /^application\/vnd\.(?:oasis|sun\.xml\.(?!ui\.))/.test(mediaType))
        refuse(objectMessage);
      else if (!isThere(path)) refuse(missingMessage(path));
    },
    close({ name }) {
      if (name === 'manifest' && type !== textType) refuse(brokenMessage);
    },
  };
}

function partVisitor(template: TemplatePackage): XmlVisitor {
  const { refuse } = template;
  return {
    open(element, parents) {
      const message = dangerOf(element, parents);
      if (message !== undefined) {
        refuse(message);
        return;
      }
      for (const attribute of element.attributes) checkAttribute(element, attribute, template);
    },
    text(text, parents) {
      const item = parents.at(-1);
      if (item?.name === 'config-item') checkSetting(readValue(item.attributes, 'name') ?? '', text.trim(), refuse);
    },
  };
}

function dangerOf({ namespace, name }: XmlElement, parents: readonly XmlElement[]): string | undefined {
  const vocabulary = vocabularyOf(namespace);
  const inForeign = foreign[vocabulary];
  if (inForeign !== undefined) return inForeign;
  if (vocabulary === 'field') return fieldMessage(name);
  if (action.test(name)) return actionMessage;
  if (object.test(name)) return objectMessage;
  if (source.test(name)) return outsideMessage(name);
  if (database.test(name)) return databaseMessage;
  if (parents.at(-1)?.name === 'body' && vocabulary === 'office' && name !== 'text') return brokenMessage;
  return vocabulary === 'text' && !allowedText.has(name) ? fieldMessage(name) : undefined;
}

/** LibreOffice takes any minor version and the names of before ODF for the same vocabulary. */
function vocabularyOf(namespace: string): string {
  if (/xforms/i.test(namespace)) return 'xforms';
  if (/ooo-ms-interop/i.test(namespace)) return 'field';
  return (
    /^urn:oasis:names:tc:(?:opendocument|openoffice):xmlns:([\w-]+):/i.exec(namespace)?.[1] ??
    /^http:\/\/openoffice\.org\/\d+\/([\w-]+)/i.exec(namespace)?.[1] ??
    ''
  ).toLowerCase();
}

function checkAttribute(
  element: XmlElement,
  { namespace, name, value }: XmlAttribute,
  template: TemplatePackage,
): void {
  const { files, refuse } = template;
  if (name === 'macro-name' || vocabularyOf(namespace) === 'script') refuse(actionMessage);
  if (!/^(?:href|src)$/i.test(name) || value === '') return;
  if (element.name === 'a' && vocabularyOf(element.namespace) === 'text') {
    if (!isReaderAddress(value)) refuse(outsideMessage(value));
    return;
  }
  if (vocabularyOf(element.namespace) === 'meta') {
    refuse(templateMessage(value));
    return;
  }
  const path = insidePath(value);
  if (path === undefined) refuse(outsideMessage(value));
  else if (!files.has(path)) refuse(missingMessage(value));
  else if (!pictureParts.test(path) && !otherParts.test(path)) refuse(outsideMessage(value));
}

/** Every office saves its printer's name and set-up; the server has no printer, so that they do nothing. */
function checkSetting(name: string, value: string, refuse: (message: string) => void): void {
  if (value === '') return;
  if (/Database/i.test(name) && !/^\d+$/.test(value) && !/^(?:true|false)$/.test(value)) refuse(databaseMessage);
  else if (name === 'PrinterSetup') {
    if (!/^[\w+/=\s]*$/.test(value)) refuse(brokenMessage);
  } else if (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.includes('://')) refuse(outsideMessage(value.slice(0, 80)));
  else if (name !== 'PrinterName' && /^(?:\/\/|\\\\)/.test(value)) refuse(outsideMessage(value.slice(0, 80)));
}

const readValue = (attributes: readonly XmlAttribute[], name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;
