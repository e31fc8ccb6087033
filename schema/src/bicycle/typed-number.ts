/** What a clerk types, or reads off a paper, to name a bicycle whose tag cannot be read (row R1). */
import { TagNumber } from '../tags/tag-number.ts';

/** What the number may be; where the 整理番号 is in the ledger, the tag number is not asked for. */
export type TypedNumber = { managementNumber: string; tagNumber?: TagNumber };

/** Width and the drawing of hyphens are forgiven. A tag number has no hyphens, a 整理番号 may do without them. */
export function readTypedNumber(typed: string): TypedNumber {
  const tag = TagNumber.safeParse(typed);
  return { managementNumber: foldNumber(typed), ...(tag.success && { tagNumber: tag.data }) };
}

/** Whether it is written like a 整理番号 of the usual patterns: groups joined by hyphens, digits at the end. */
export const isLikeManagementNumber = (typed: string): boolean => /^(?:[0-9A-Z]+-)+\d{1,9}$/i.test(foldNumber(typed));

const foldNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\p{Pd}−─━ー]/gu, '-')
    .trim();
