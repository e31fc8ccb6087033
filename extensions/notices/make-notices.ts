import { byPostalCode } from '@bicycles/schema/notices/by-postal-code';
import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { type KeptNotice, keepNotices } from './keep-notices.ts';
import { lockSubjects } from './lock-subjects.ts';
import { noticeNumbers } from './notice-numbers.ts';
import type { NoticeOrder, NoticeTools } from './notice-order.ts';
import { readOfficeTexts } from './office-texts.ts';
import { type Printable, partitionPrintable } from './partition-printable.ts';
import { printNotices } from './print-notices.ts';

/**
 * 返還通知の作成 N1, in one transaction: locks the bicycles, asks the rule again, prints, keeps the PDF, and stamps
 * 返還通知日 on those whose page is really there. Whoever is left out is named with the reason.
 */
export async function makeNotices(
  tools: NoticeTools,
  order: NoticeOrder,
): Promise<{ made: KeptNotice[]; leftOut: LeftOut[] }> {
  const { trx, files } = tools;
  const { kind, notifiedOn } = order;
  const subjects = await lockSubjects(trx, order.bicycleIds);
  const wish = { kind, notifiedOn, isReissue: order.reissue !== undefined };
  const { printable, leftOut: refused } = await partitionPrintable(trx, subjects, wish);
  const office = await readOfficeTexts(trx, notifiedOn);
  const numbers = await noticeNumbers(trx, notifiedOn);
  const sorted = printable.toSorted((left, right) => byPostalCode(recipientOf(left), recipientOf(right)));

  const work = { db: trx, files, kind, notifiedOn, office, numberAt: numbers.at };
  const { printed, overflowing } = await printNotices(sorted, work);
  await numbers.take(printed.length);
  const made = await keepNotices(tools, order, printed);

  const tooLong = overflowing.map(({ subject }) =>
    leftOut(subject, '宛名などが長く、決められた枚数に収まりません。台帳で住所や氏名を確かめてください'),
  );
  return { made, leftOut: [...refused, ...tooLong] };
}

const recipientOf = ({ subject }: Printable) => subject.owner ?? { postalCode: null, address: null };
