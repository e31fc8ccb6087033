import { GetJob, type Job } from '@bicycles/schema/jobs/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { jobNotFound } from './job-not-found.ts';

/** 処理の進み具合, asked again and again while somebody waits: it leaves no audit entry. */
export const getJob = defineQuery(GetJob, async ({ jobId }, { db }) => {
  const job = await readRow<Job>(
    db,
    `select j.id, j.kind, j.state, trim(concat_ws(' ', u.last_name, u.first_name)) as "actorName", j.total, j.done,
            j.message, j.created_at as "createdAt", j.updated_at as "updatedAt"
       from jobs j left join directus_users u on u.id = j.actor where j.id = :jobId`,
    { jobId },
  );
  if (!job) throw jobNotFound();
  return job;
});
