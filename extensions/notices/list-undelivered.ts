import { closedStatuses } from '@bicycles/schema/bicycle/status';
import { pageRows } from '@bicycles/schema/ground/list-page';
import { ListUndelivered, mostInOneInquiry } from '@bicycles/schema/notices/contracts';
import type { UndeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import type { Knex } from 'knex';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { takePage } from '../ground/command/take-page.ts';
import { readUndelivered } from './read-undelivered.ts';

const openSteps: readonly UndeliveredStep[] = ['new', 'inquired', 'answered'];
const closed = closedStatuses;

/** 返戻の一覧 N4: a work queue; what is done with is shown on request only. */
export const listUndelivered = defineQuery(ListUndelivered, async ({ step: wanted, page }, { db, audit }) => {
  // What stands in the yards is little and its step is a rule's; what left them grows with the years.
  const standing = await readUndelivered(db, 'b.status <> all(:closed)', { closed });
  const counts = { new: 0, inquired: 0, answered: 0, resent: 0, closed: await countOfClosedBicycles(db) };
  for (const { step } of standing) counts[step] += 1;
  const ofStep = standing.filter(({ step }) => (wanted ? step === wanted : openSteps.includes(step)));
  const { rows, ...shown } =
    wanted === 'closed' ? await closedPage(db, ofStep, { page, count: counts.closed }) : takePage(ofStep, page);
  audit({ kind: 'notices', details: { step: wanted ?? 'open', count: shown.count, page: shown.page } });
  return {
    notices: rows,
    page: shown.page,
    pages: shown.pages,
    choosable: ofStep.slice(0, mostInOneInquiry).map(({ noticeId, bicycleId }) => ({ noticeId, bicycleId })),
    counts,
  };
});

async function countOfClosedBicycles(db: Knex): Promise<number> {
  const counted = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from notices n join bicycles b on b.id = n.bicycle
      where n.state = 'undelivered' and b.status = any(:closed)`,
    { closed },
  );
  return counted?.count ?? 0;
}

/** Those whose bicycle has left, and those in the yards that nothing more is sent for. */
async function closedPage(
  db: Knex,
  standing: readonly { noticeId: string }[],
  { page: wanted, count }: { page: number; count: number },
) {
  const pages = Math.max(1, Math.ceil(count / pageRows));
  const page = Math.min(wanted, pages);
  const rows = await readUndelivered(
    db,
    '(b.status = any(:closed) or n.id = any(cast(:standing as uuid[])))',
    { closed, standing: standing.map(({ noticeId }) => noticeId), limit: pageRows, offset: (page - 1) * pageRows },
    'limit :limit offset :offset',
  );
  return { rows, page, pages, count };
}
