/** A Code 128 as an SVG for a document: bars and quiet zone only, stretched to whatever frame the template gives. */
import { Failure } from '@bicycles/schema/ground/failure';
import { code128, quietModules } from './code-128.ts';
import type { Picture } from './picture-source.ts';

/** Throws Failure `barcode-unprintable` when the text is empty or holds what Code 128 does not. */
export function barcodePicture(text: string): Picture {
  if (!/^[\x20-\x7e]{1,40}$/.test(text)) {
    throw new Failure('barcode-unprintable', `「${text}」はバーコードにできません。英数字の番号か、確かめてください`);
  }
  const { bars, modules } = code128(text);
  const width = modules + 2 * quietModules;
  const height = 30;
  const path = bars.map((bar) => `M${quietModules + bar.start} 0h${bar.width}v${height}h-${bar.width}z`).join('');
  const box = `viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm" preserveAspectRatio="none"`;
  const paper = `<path fill="#fff" d="M0 0h${width}v${height}h-${width}z"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${paper}<path fill="#000" d="${path}"/></svg>`;
  return { content: Buffer.from(svg), mediaType: 'image/svg+xml' };
}
