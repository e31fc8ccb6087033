/** What a clerk types, or reads off a paper, to name a bicycle whose tag cannot be read (row R1). */
import { NoticeNumber } from '../notices/contracts.ts';
import { TagNumber } from '../tags/tag-number.ts';

export type TypedNumber = { kind: 'managementNumber' | 'tagNumber' | 'noticeNumber'; number: string };

/**
 * What the number may be, in the order in which it is looked up. Width and the drawing of hyphens are forgiven.
 * A tag number has no hyphens, a 整理番号 may do without them.
 */
export function readTypedNumber(typed: string): TypedNumber[] {
  const number = foldNumber(typed);
  const tag = TagNumber.safeParse(typed);
  const notice = NoticeNumber.safeParse(number);
  return [
    { kind: 'managementNumber', number },
    ...(tag.success ? [{ kind: 'tagNumber' as const, number: tag.data }] : []),
    ...(notice.success ? [{ kind: 'noticeNumber' as const, number: notice.data }] : []),
  ];
}

/** Whether it is written as our papers' numbers (整理番号, 通知番号) usually are: groups joined by hyphens, digits last. */
export const isPaperNumber = (typed: string): boolean => /^(?:[0-9A-Z]+-)+\d{1,9}$/i.test(foldNumber(typed));

const foldNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\p{Pd}−─━ー]/gu, '-')
    .trim();
