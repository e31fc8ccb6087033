/** The files of an opened template: XML that was read strictly, pictures by their first bytes, and what is neither. */
import { parsePart, type XmlVisitor } from './parse-part.ts';
import { svgVisitor } from './svg-dangers.ts';

export type TemplatePackage = {
  /** By path, without folders. */
  files: ReadonlyMap<string, Buffer>;
  refuse: (message: string) => void;
};

const pictureStarts: readonly Buffer[] = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('GIF87a'),
  Buffer.from('GIF89a'),
  Buffer.from('BM'),
];

/** PNG, JPEG, GIF, BMP, or an SVG: by the bytes, as LibreOffice decides, whatever the name says. */
export function isPicture(bytes: Buffer): boolean {
  return pictureStarts.some((start) => bytes.subarray(0, start.length).equals(start)) || looksLikeXml(bytes);
}

/** A picture's file: an SVG is read with its own rules, also under a name such as `a.png`. */
export function readPicture(path: string, bytes: Buffer, refuse: (message: string) => void): void {
  if (!looksLikeXml(bytes)) return;
  const refusal = parsePart(path, bytes, svgVisitor(path, refuse), { allowsComments: true });
  if (refusal !== undefined) refuse(refusal);
}

export function readPart(path: string, { files, refuse }: TemplatePackage, visitor: XmlVisitor): void {
  const refusal = parsePart(path, files.get(path) ?? Buffer.alloc(0), visitor, { allowsComments: false });
  if (refusal !== undefined) refuse(refusal);
}

function looksLikeXml(bytes: Buffer): boolean {
  return /^(?:\ufeff)?\s*</.test(bytes.subarray(0, 200).toString('utf8'));
}
