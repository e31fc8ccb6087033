import { can } from '@bicycles/schema/access';
import { Failure } from '@bicycles/schema/ground/failure';
import { jobStates } from '@bicycles/schema/jobs/contracts';
import { z } from 'zod';
import type { CommandContext } from '../ground/command/define-command.ts';
import type { DefinedJob } from '../ground/command/define-job.ts';
import { jobNotFound } from './job-not-found.ts';

const JobRow = z.object({ kind: z.string(), state: z.enum(jobStates) });

/** A job that the actor may stop or start again, locked. Throws `job-not-found` (404) or `forbidden` (403). */
export async function lockJob(
  { trx, actor }: CommandContext,
  jobId: string,
  kinds: readonly DefinedJob[],
): Promise<z.infer<typeof JobRow>> {
  const found = JobRow.safeParse(await trx('jobs').select('kind', 'state').where({ id: jobId }).forUpdate().first());
  if (!found.success) throw jobNotFound();
  const job = kinds.find(({ kind }) => kind === found.data.kind);
  if (!job || !can(actor.role, job.capability)) {
    throw new Failure('forbidden', 'この処理を止めたり再開したりする権限がありません。担当者に連絡してください', {
      status: 403,
    });
  }
  return found.data;
}
