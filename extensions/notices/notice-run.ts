import { Day, Id } from '@bicycles/schema/ground/values';
import { AddNoticeRun, LeftOut, noticeKinds } from '@bicycles/schema/notices/contracts';
import { z } from 'zod';
import { writeAudit } from '../ground/command/audit.ts';
import { defineJob } from '../ground/command/define-job.ts';
import { makeNotices } from './make-notices.ts';

/** Bicycles of one step: few enough that nobody waits long for one of them, enough that LibreOffice is well used. */
const chunkSize = 50;

/** 返還通知の一括作成 N1: the bicycles stand in printing order, and each step makes the next few. */
export const noticeRun = defineJob({
  kind: 'notice-run',
  capability: 'notice.make',
  input: z.object({ kind: z.enum(noticeKinds), notifiedOn: Day, bicycleIds: z.array(Id) }),
  result: z.object({ leftOut: z.array(LeftOut) }),
  initialResult: { leftOut: [] },
  async step({ kind, notifiedOn, bicycleIds }, context, progress) {
    const chunk = bicycleIds.slice(progress.done, progress.done + chunkSize);
    const { made, leftOut } = await makeNotices(context, {
      runId: context.jobId,
      kind,
      notifiedOn,
      bicycleIds: chunk,
    });
    const details = { made: made.length, leftOut: leftOut.length, first: made[0]?.number, last: made.at(-1)?.number };
    await writeAudit(context.trx, context.actor, AddNoticeRun.path, context.at, {
      kind: 'jobs',
      id: context.jobId,
      details,
    });
    const done = progress.done + chunk.length;
    const all = [...progress.result.leftOut, ...leftOut];
    return {
      done,
      isFinished: done >= bicycleIds.length,
      result: { leftOut: all },
      ...(all.length > 0 && { message: `${all.length}件は作成していません。理由を確かめてください` }),
    };
  },
});
