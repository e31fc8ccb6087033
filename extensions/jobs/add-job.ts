import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import type { CommandContext } from '../ground/command/define-command.ts';
import { type DefinedJob, storedInput } from '../ground/command/define-job.ts';
import { wakeAfterCommit } from './wake-workers.ts';

type Wish<Input extends z.ZodType> = { asked: z.input<Input>; total: number };
type Tools = Pick<CommandContext, 'trx' | 'actor' | 'now' | 'at'>;

/** Puts a job into the queue within the command's transaction; it starts as soon as that is committed. */
export async function addJob<Input extends z.ZodType>(
  job: DefinedJob<Input>,
  wish: Wish<Input>,
  tools: Tools,
): Promise<string> {
  const id = await insertJob(job, wish, { ...tools, state: 'waiting', done: 0 });
  wakeAfterCommit(tools.trx, job.kind);
  return id;
}

/** The same for one so small that the command does it itself: it stands in the list as done. */
export function addFinishedJob<Input extends z.ZodType>(
  job: DefinedJob<Input>,
  wish: Wish<Input>,
  tools: Tools,
): Promise<string> {
  return insertJob(job, wish, { ...tools, state: 'done', done: wish.total });
}

async function insertJob<Input extends z.ZodType>(
  { kind }: DefinedJob<Input>,
  { asked, total }: Wish<Input>,
  { trx, actor, now, at, state, done }: Tools & { state: 'waiting' | 'done'; done: number },
): Promise<string> {
  const id = randomUUID();
  const input = storedInput(asked, now.diff(DateTime.now()).toMillis());
  await trx('jobs').insert({ id, kind, state, actor: actor.id, input, total, done, created_at: at, updated_at: at });
  return id;
}
