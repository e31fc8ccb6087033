import { isPaperNumber } from '@bicycles/schema/ledger/typed-number';
import { TagNumber } from '@bicycles/schema/tags/tag-number';
import { withoutReaderMarks } from './without-reader-marks.ts';

export type Reading = { accepted: true; tagNumber: TagNumber } | { accepted: false; message: string };

/** A gate for numbers of any kind: what was read, or why it is no such number. */
export type Accept = (raw: string) => Answer;
export type Answer = { accepted: true; tagNumber: string } | { accepted: false; message: string };

/**
 * The one gate that camera, wedge and typing pass: eight digits with a right check digit, else a
 * Japanese message that says what to do. Full width is forgiven, and so are the control characters
 * and the symbology mark (`]C0`) that some readers send along. Whether the tag was issued is the
 * server's word. Row F1.
 */
export function acceptReading(raw: string): Reading {
  const digits = withoutReaderMarks(raw);
  if (isPaperNumber(digits)) return { accepted: false, message: ofPaper };
  const parsed = TagNumber.safeParse(digits);
  if (parsed.success) return { accepted: true, tagNumber: parsed.data };
  return {
    accepted: false,
    message: parsed.error.issues[0]?.message ?? '札番号は8桁の数字です。もう一度読み取ってください',
  };
}

/** The gate where a bicycle is only called up: a number of its papers names it as well as its tag does. Row R1. */
export function acceptTagOrPaper(raw: string): Answer {
  const number = withoutReaderMarks(raw);
  return isPaperNumber(number) ? { accepted: true, tagNumber: number.trim() } : acceptReading(raw);
}

const ofPaper = 'これは書類の番号です。自転車に付けた札の番号（8桁の数字）を読み取ってください';
