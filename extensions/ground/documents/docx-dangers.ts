/** What a DOCX must not hold: by relationship, element and field, in every part of the package. */
import { docxFields } from './docx-fields.ts';
import { insidePath, isReaderAddress } from './package-path.ts';
import type { XmlElement, XmlVisitor } from './parse-part.ts';
import { isPicture, readPart, readPicture, type TemplatePackage } from './template-parts.ts';
import {
  actionMessage,
  brokenMessage,
  databaseMessage,
  missingMessage,
  objectMessage,
  outsideMessage,
  pictureMessage,
  programMessage,
  strangerMessage,
  templateMessage,
} from './template-refusals.ts';

const xmlParts =
  /^(?:word\/(?:(?:theme|glossary)\/)?\w+\.xml|docProps\/(?:core|app|custom)\.xml|customXml\/\w+\.xml|docMetadata\/\w+\.xml)$/;
const relationParts = /^(?:\w+\/)*_rels\/\w*(?:\.xml)?\.rels$/;
const pictureParts = /^word\/media\/[^/]+$/;
/** Written by Word; LibreOffice reads a font at most. */
const otherParts = /^(?:docProps\/thumbnail\.\w+|word\/fonts\/\w+\.odttf|word\/printerSettings\/?\w+\.bin)$/;
const programs = /(?:^|\/)(?:vba\w+\.(?:bin|xml)|activeX\/.*|customizations\.xml|attachedToolbars\.bin)$/i;

/** The last word of a relationship's type; transitional, strict and Microsoft's own names end alike. */
const allowedRelations = new Set(
  `officeDocument styles stylesWithEffects settings webSettings fontTable font theme numbering footnotes endnotes
  header footer comments commentsExtended commentsIds commentsExtensible people image hyperlink customXml
  customXmlProps core-properties extended-properties custom-properties thumbnail printerSettings glossaryDocument
  classificationlabels`.split(/\s+/),
);
/** Elements that are a link for a reader; only these may use a relationship that leads outside. */
const readerLinks = new Set(['hyperlink', 'hlinkClick', 'hlinkHover']);
const relationNamespace = /officeDocument\/(?:2006\/)?relationships$/;

const object = /^(?:OLEObject|oleObj|oleLink|object|altChunk|subDoc|frameset|movie|externalData)$/;
const action = /^(?:control|ffData|entryMacro|exitMacro|script|macroWll)$/;
const database = /^(?:mailMerge|dataSource|headerSource|odso|queryTable)$/;

type Relations = ReadonlyMap<string, { isOutside: boolean }>;

/** Reports every danger once or more to `refuse`. */
export function checkDocx(template: TemplatePackage): void {
  const { files, refuse } = template;
  const relations = new Map<string, Relations>();
  for (const path of files.keys()) {
    if (relationParts.test(path))
      relations.set(path.replace(/_rels\/([^/]*)\.rels$/, '$1'), readRelations(path, template));
  }
  for (const [path, bytes] of files) {
    if (path === '[Content_Types].xml') readPart(path, template, typesVisitor(refuse));
    else if (programs.test(path)) refuse(programMessage(path));
    else if (xmlParts.test(path)) readPart(path, template, partVisitor(path, relations.get(path), template));
    else if (pictureParts.test(path)) {
      if (isPicture(bytes)) readPicture(path, bytes, refuse);
      else refuse(pictureMessage(path));
    } else if (/(?:^|\/)(?:embeddings|charts|diagrams)\//i.test(path)) refuse(objectMessage);
    else if (!relationParts.test(path) && !otherParts.test(path)) refuse(strangerMessage(path));
  }
  if (!relations.has('')) refuse(brokenMessage);
}

function readRelations(path: string, template: TemplatePackage): Relations {
  const { files, refuse } = template;
  const folder = path.replace(/_rels\/[^/]*$/, '');
  const found = new Map<string, { isOutside: boolean }>();
  readPart(path, template, {
    open({ name, attributes }) {
      if (name !== 'Relationship') return;
      const readValue = (key: string) => attributes.find((attribute) => attribute.name === key)?.value ?? '';
      const [address, kind] = [readValue('Target'), readValue('Type').split('/').at(-1) ?? ''];
      const isOutside = readValue('TargetMode') !== '' && readValue('TargetMode') !== 'Internal';
      found.set(readValue('Id'), { isOutside });
      if (isOutside) {
        if (kind !== 'hyperlink' || !isReaderAddress(address)) refuse(outsideMessage(address));
        return;
      }
      const message = relationProblem(kind, address);
      const target = insidePath(address, folder);
      if (message !== undefined) refuse(message);
      else if (kind === 'hyperlink' && address.startsWith('#')) return;
      else if (target === undefined) refuse(outsideMessage(address));
      else if (!files.has(target)) refuse(missingMessage(address));
      else if (kind === 'officeDocument' && target !== 'word/document.xml') refuse(brokenMessage);
      else if (kind === 'image' && !pictureParts.test(target)) refuse(pictureMessage(target));
    },
  });
  return found;
}

function relationProblem(kind: string, address: string): string | undefined {
  if (allowedRelations.has(kind)) return undefined;
  if (kind === 'attachedTemplate') return templateMessage(address);
  if (/vba|macro|activeX|control|keyMap|toolbar/i.test(kind)) return programMessage(address);
  if (/mailMerge|recipientData|query|connection/i.test(kind)) return databaseMessage;
  return objectMessage;
}

function typesVisitor(refuse: (message: string) => void): XmlVisitor {
  return {
    open({ attributes }) {
      const type = attributes.find(({ name }) => name === 'ContentType')?.value ?? '';
      if (/macroEnabled|vbaProject|activeX|keyMapCustomizations/i.test(type)) refuse(programMessage(type));
      else if (/oleObject/i.test(type)) refuse(objectMessage);
    },
  };
}

function partVisitor(path: string, relations: Relations = new Map(), template: TemplatePackage): XmlVisitor {
  const { refuse } = template;
  // Forms and objects of other vocabularies in a data part are data that nobody draws.
  if (!path.startsWith('word/')) return { open: () => undefined };
  const fields = docxFields(refuse);
  return {
    open(element, parents) {
      fields.open(element, parents);
      if (object.test(element.name)) refuse(objectMessage);
      else if (action.test(element.name)) refuse(actionMessage);
      else if (database.test(element.name)) refuse(databaseMessage);
      else checkAttributes(element, relations, template);
    },
    close: fields.close,
    text: fields.text,
  };
}

/**
 * LibreOffice follows a relationship by its id whatever its type says: a picture that names the id of a link to the
 * web would be fetched.
 */
function checkAttributes({ name: of, attributes }: XmlElement, relations: Relations, template: TemplatePackage): void {
  const { files, refuse } = template;
  for (const { namespace, name, value } of attributes) {
    if (value === '') continue;
    if (relationNamespace.test(namespace) || name === 'relid') {
      const relation = relations.get(value);
      if (of === 'attachedTemplate') refuse(templateMessage(value));
      else if (relation === undefined) refuse(missingMessage(value));
      else if (relation.isOutside && !readerLinks.has(of)) refuse(outsideMessage(value));
    } else if (/^(?:href|src)$/i.test(name)) {
      const target = insidePath(value, 'word/');
      if (target === undefined) refuse(outsideMessage(value));
      else if (!files.has(target)) refuse(missingMessage(value));
    }
  }
}
