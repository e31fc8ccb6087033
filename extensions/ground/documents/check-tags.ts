/** Tags of a template against the values that the document gets. */
import carbone from 'carbone';
import type { PlacedText } from './read-texts.ts';
import { resolveTag } from './resolve-tag.ts';
import type { TemplateProblem } from './template-problem.ts';

/** What Carbone acts on, blanks included. */
const marker = /\{\s*[dc]\s*[.[][^{}]*\}|\{\s*(?:[#$]|t\(|bindColor\()[^{}]*\}/g;
/** What somebody meant as a tag: cut off, or typed with the Japanese keyboard or in capitals. */
const brokenMarker = /[{｛]\s*[dDｄＤ]\s*[.．。[［][^{}｛｝]{0,40}[}｝]?/g;

/** Every problem of the texts of one part. Nothing here says whether the page looks right. */
export function checkTags(texts: readonly PlacedText[], sample: object): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const begun: { tag: string; where: string }[] = [];
  const loops = new Map<string, { tag: string; where: string; isClosed: boolean }>();

  for (const { text, where } of texts) {
    for (const [tag] of text.matchAll(marker)) {
      const message = /^\{\s*d/.test(tag) ? tagProblem(tag, sample) : notOurs(tag);
      if (message !== undefined) problems.push({ tag, where, message });
      noteLoops(tag, where);
      noteBlocks(tag, where);
    }
    for (const [tag] of text.replace(marker, '').matchAll(brokenMarker)) {
      problems.push({ tag, where, message: brokenTag(tag) });
    }
  }
  for (const { tag, where, isClosed } of loops.values()) {
    if (isClosed) continue;
    const next = tag.replace(/\[i\b/, '[i+1');
    const message = `くり返しの終わりがありません。くり返す行や段落のすぐ後に「${next}」を置いてください`;
    problems.push({ tag, where, message });
  }
  for (const { tag, where } of begun) {
    problems.push({
      tag,
      where,
      message: '「:showBegin」「:hideBegin」に対応する「:showEnd」「:hideEnd」がありません',
    });
  }
  return problems;

  /** `[i]` is repeated up to the place of `[i+1]`; without it Carbone prints the first one only. */
  function noteLoops(tag: string, where: string): void {
    const [, path, next] = /^\{\s*(d[^:]*?)\[i(\+1)?[\],]/.exec(tag) ?? [];
    if (path === undefined) return;
    const known = loops.get(path);
    loops.set(path, {
      tag: known?.tag ?? tag,
      where: known?.where ?? where,
      isClosed: known?.isClosed || next !== undefined,
    });
  }

  function noteBlocks(tag: string, where: string): void {
    if (/:(?:show|hide)Begin\b/.test(tag)) begun.push({ tag, where });
    if (!/:(?:show|hide)End\b/.test(tag) || begun.pop()) return;
    problems.push({ tag, where, message: '「:showEnd」「:hideEnd」の前に「:showBegin」「:hideBegin」がありません' });
  }
}

function tagProblem(tag: string, sample: object): string | undefined {
  const [path = '', ...calls] = tag
    .slice(1, -1)
    .replace(/'[^']*'/g, "''")
    .split(':');
  for (const call of calls) {
    const name = call.trim().split('(')[0] ?? '';
    if (!Object.hasOwn(carbone.formatters, name)) {
      return `「:${name}」という書式はありません。つづりを直すか、「:${name}…」を消してください`;
    }
  }
  return resolveTag(path.replace(/\s/g, ''), sample, calls.length > 0);
}

function notOurs(tag: string): string {
  return `「${tag.slice(0, 3)}…」はこの仕組みでは使えません。項目の一覧にある差し込みに直すか、消してください`;
}

function brokenTag(tag: string): string {
  if (/[｛｝ｄＤ．。［]/.test(tag)) return '差し込みが全角で書かれています。半角の「{d.項目名}」に直してください';
  if (/^\{\s*D/.test(tag)) return '「D」が大文字です。小文字の「{d.項目名}」に直してください';
  return '差し込みの「}」がありません。1つの段落の中で「{d.項目名}」と書き直してください';
}
