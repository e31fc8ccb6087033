import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { NoticeKind } from '@bicycles/schema/notices/contracts';
import { pagesPerNotice } from '@bicycles/schema/notices/pages-per-notice';
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import { renderChunk } from '../ground/documents/render-chunk.ts';
import { type LoadedTemplate, loadTemplate } from '../templates/template-in-use.ts';
import { documentKind } from './document-kind.ts';
import { letterTexts, postcardTexts } from './notice-texts.ts';
import type { OfficeTexts } from './office-texts.ts';
import type { Printable } from './partition-printable.ts';

type Numbered = { notice: Printable; number: string };
export type PrintedNotice = Numbered & {
  pdf: Buffer;
  /** Of the notice's first page in the PDF, from 1. */
  page: number;
};
type Work = {
  db: Knex;
  files: Files;
  kind: NoticeKind;
  notifiedOn: Day;
  office: OfficeTexts;
  numberAt: (index: number) => string;
};

/** Notices of one PDF: a step's notices keep both LibreOffices at work. */
const partSize = 25;

/**
 * Prints notices numbered in the order given. Those that do not fit their page come back as `overflowing`; the others
 * are then numbered and printed anew without them, so that no number is lost. Throws the Failures of `renderChunk`,
 * and `template-overflows`.
 */
export async function printNotices(
  notices: readonly Printable[],
  work: Work,
): Promise<{ printed: PrintedNotice[]; overflowing: Printable[] }> {
  const numbered = notices.map((notice, index) => ({ notice, number: work.numberAt(index) }));
  const printed: PrintedNotice[] = [];
  const overflowing: Printable[] = [];
  for (const templateId of new Set(notices.map((notice) => notice.templateId))) {
    const template = await loadTemplate(work.db, work.files, documentKind[work.kind], templateId);
    const group = numbered.filter(({ notice }) => notice.templateId === templateId);
    const outcome = await printGroup(group, template, work);
    printed.push(...outcome.printed);
    overflowing.push(...outcome.overflowing);
  }
  if (overflowing.length === 0) return { printed, overflowing };
  const fitting = notices.filter((notice) => !overflowing.includes(notice));
  const rest = await printNotices(fitting, work);
  return { printed: rest.printed, overflowing: [...overflowing, ...rest.overflowing] };
}

/** Notices of one template. */
async function printGroup(group: readonly Numbered[], template: LoadedTemplate, work: Work) {
  const pagesEach = pagesPerNotice[work.kind];
  const dataOf = (some: readonly Numbered[]) => documentData(some, template, work);
  const parts = Array.from({ length: Math.ceil(group.length / partSize) }, (_, index) =>
    group.slice(index * partSize, (index + 1) * partSize),
  );
  const printed: PrintedNotice[] = [];
  const overflowing: Printable[] = [];
  const print = async (part: Numbered[]) => {
    const chunk = await renderChunk(template.content, part, { dataOf, pictures: template.pictures, pagesEach });
    const { pdf } = chunk;
    if (pdf) printed.push(...part.map((each, index) => ({ ...each, pdf, page: index * pagesEach + 1 })));
    overflowing.push(...chunk.overflowing.map(({ notice }) => notice));
  };
  await Promise.all(parts.map(print));
  assertSomeFit(template, { all: group.length, tooLong: overflowing.length });
  return { printed, overflowing };
}

function documentData(notices: readonly Numbered[], { wording }: LoadedTemplate, work: Work): object {
  const facts = ({ subject, feeYen }: Printable) => ({ ...work, subject, feeYen, wording });
  return work.kind === 'letter'
    ? { notices: notices.map(({ notice, number }) => letterTexts(number, facts(notice))) }
    : { postcards: notices.map(({ notice, number }) => postcardTexts(number, facts(notice))) };
}

/** When none of several fits it is the template that is too long: naming every owner would hide that. */
function assertSomeFit({ name }: LoadedTemplate, { all, tooLong }: { all: number; tooLong: number }): void {
  if (tooLong < all || all <= 2) return;
  throw new Failure(
    'template-overflows',
    `様式「${name}」が決められた枚数に収まりません。文書様式で直すか前の版に戻してから、再開してください`,
  );
}
