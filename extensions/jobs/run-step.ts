import { findRole } from '@bicycles/schema/ground/access/roles';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import type { Actor } from '../ground/command/actor.ts';
import { asCommands } from '../ground/command/as-commands.ts';
import type { Background } from '../ground/command/background.ts';
import type { DefinedJob, StepContext, StoredProgress } from '../ground/command/define-job.ts';
import { appendEvent, changeBicycle } from '../ground/command/record-event.ts';
import { readRow } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { indexDueBicycles } from '../ground/search-rows/index-due-bicycles.ts';
import { isHeld, type Lease, nextLease } from './lease.ts';

/** Thrown into the step's transaction when the job was cancelled or taken over meanwhile. */
class LeaseLost extends Error {}

/**
 * Does one step in one transaction and answers whether there are more; false also when the job was cancelled or is
 * another process's now. Throws what the step throws; nothing of it stands then.
 */
export async function runStep(job: DefinedJob, lease: Lease, { database, files }: Background): Promise<boolean> {
  try {
    const { held, isFinished } = await asCommands(database, async (trx) => {
      const row = await readJob(trx, lease.jobId);
      const actor = actorOf(row);
      const end = await job.run(row, (clockOffsetMs) => {
        const now = DateTime.now().setZone('Asia/Tokyo').plus({ milliseconds: clockOffsetMs });
        return contextOf({ trx, actor, now, files, jobId: lease.jobId });
      });
      await indexDueBicycles(trx);
      return keepProgress(trx, { jobId: lease.jobId, held: await lease.pause(), ...end });
    });
    lease.resume(held);
    return !isFinished;
  } catch (error) {
    lease.resume();
    if (error instanceof LeaseLost) return false;
    throw error;
  }
}

type JobRow = StoredProgress & { actorId: string; actorName: string; roleId: string | null };

async function readJob(trx: Knex.Transaction, id: string): Promise<JobRow> {
  const row = await readRow<JobRow>(
    trx,
    `select j.total, j.done, j.input, j.result, j.actor as "actorId", u.role as "roleId",
            trim(concat_ws(' ', u.last_name, u.first_name)) as "actorName"
       from jobs j left join directus_users u on u.id = j.actor where j.id = :id and j.state = 'running'`,
    { id },
  );
  if (!row) throw new LeaseLost();
  return row;
}

function actorOf({ actorId, actorName, roleId }: JobRow): Actor {
  const role = findRole(roleId);
  if (!role) {
    throw new Failure('actor-gone', 'この処理を始めた利用者に権限がありません。権限のある人が始め直してください');
  }
  return { id: actorId, name: actorName, role, storageSiteId: null, crew: null, address: null };
}

type Tools = Pick<StepContext, 'trx' | 'actor' | 'now' | 'files' | 'jobId'>;

function contextOf({ trx, actor, now, files, jobId }: Tools): StepContext {
  const at = iso(now);
  // The events of a job carry its id where those of a command carry the command's key.
  const writer = { trx, actor, at, commandKey: jobId };
  return {
    ...writer,
    jobId,
    now,
    today: now.toFormat('yyyy-MM-dd'),
    files,
    change: (bicycle, event, changes) => changeBicycle(writer, bicycle, event, changes),
    append: (bicycleId, event) => appendEvent(writer, bicycleId, event),
  };
}

type End = Awaited<ReturnType<DefinedJob['run']>> & { jobId: string; held: string };

/** The step's last statement: it counts only while the job is still this process's. */
async function keepProgress(trx: Knex.Transaction, { jobId, held, done, isFinished, result, message }: End) {
  const { rows } = await trx.raw<{ rows: { held: string }[] }>(
    `update jobs set done = :done, state = :state, result = cast(:result as jsonb), message = :message,
            lease_until = ${nextLease}, updated_at = clock_timestamp()
      where id = :jobId and ${isHeld} returning lease_until::text as held`,
    {
      jobId,
      held,
      done,
      state: isFinished ? 'done' : 'running',
      result: JSON.stringify(result),
      message: message ?? null,
    },
  );
  const [kept] = rows;
  if (!kept) throw new LeaseLost();
  return { held: kept.held, isFinished };
}
