/** One XML part of a template, read by a strict parser: what a pattern can't see, this can. */
import { SaxesParser } from 'saxes';

export type XmlAttribute = { namespace: string; name: string; value: string };
/** Names are local: what they mean is said by the namespace, never by the prefix. */
export type XmlElement = { namespace: string; name: string; attributes: readonly XmlAttribute[] };
export type XmlVisitor = {
  open: (element: XmlElement, parents: readonly XmlElement[]) => void;
  close?: (element: XmlElement) => void;
  text?: (text: string, parents: readonly XmlElement[]) => void;
};

class Refusal extends Error {}

const saveAgain = 'LibreOfficeかWordで開き直して保存し、もう一度選んでください';

/**
 * Undefined when the part is plain XML 1.0 in UTF-8 without a document type, entities of its own, instructions, CDATA;
 * else why it is refused, in Japanese. Comments are let through in pictures only: Carbone would look into them.
 */
export function parsePart(
  path: string,
  bytes: Buffer,
  visitor: XmlVisitor,
  options: { allowsComments: boolean },
): string | undefined {
  const text = decode(bytes);
  if (text === undefined) return `文字コードがUTF-8ではありません（${path}）。${saveAgain}`;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const parents: XmlElement[] = [];
  parser.on('error', () => {
    throw new Refusal(`中身が正しいXMLではありません（${path}）。${saveAgain}`);
  });
  parser.on('xmldecl', ({ version, encoding = 'UTF-8' }) => {
    if (version !== '1.0') throw new Refusal(`XMLの版が1.0ではありません（${path}）。${saveAgain}`);
    if (encoding.toUpperCase() !== 'UTF-8') {
      throw new Refusal(`文字コードがUTF-8ではありません（${path}）。${saveAgain}`);
    }
  });
  parser.on('doctype', () => {
    throw new Refusal(`文書型の宣言（DOCTYPE）が入っています（${path}）。${saveAgain}。SVG画像ならPNGにしてください`);
  });
  parser.on('processinginstruction', ({ target }) => {
    throw new Refusal(`処理の指示（${target}）が入っています（${path}）。${saveAgain}`);
  });
  parser.on('cdata', () => {
    throw new Refusal(`CDATAが入っています（${path}）。${saveAgain}`);
  });
  parser.on('comment', () => {
    if (!options.allowsComments) throw new Refusal(`XMLの注記が入っています（${path}）。${saveAgain}`);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element = {
      namespace: uri,
      name: local,
      attributes: Object.values(attributes).map((each) => ({
        namespace: each.uri,
        name: each.local,
        value: each.value,
      })),
    };
    assertWhole(path, element);
    visitor.open(element, parents);
    parents.push(element);
  });
  parser.on('closetag', () => {
    const element = parents.pop();
    if (element) visitor.close?.(element);
  });
  parser.on('text', (piece) => visitor.text?.(piece, parents));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return undefined;
}

/** A byte order mark of UTF-8 is dropped; the zeros of UTF-16 without one are for the parser to refuse. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const declarations = 'http://www.w3.org/2000/xmlns/';
const inclusion = 'http://www.w3.org/2001/XInclude';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** A tag that begins in an attribute and ends elsewhere would let Carbone build other elements than those read here. */
function assertWhole(path: string, { namespace, attributes }: XmlElement): void {
  const moves = attributes.some((each) => each.namespace === xml && each.name === 'base');
  if (namespace === inclusion || moves) {
    throw new Refusal(`ほかの場所を読み込む指定（XInclude、xml:base）が入っています（${path}）。${saveAgain}`);
  }
  const isCut = attributes.some(
    ({ namespace: of, value }) => /\{[^}]*$/.test(value) || (of === declarations && value.includes('{')),
  );
  if (isCut) throw new Refusal(`差し込みの「{」が閉じていません（${path}）。差し込みを書き直して保存し直してください`);
}
