/**
 * The shape of every command: capability, idempotency, one transaction, audit and error mapping are
 * here once; a command says only what it locks, decides, writes and answers.
 */
import { createHash } from 'node:crypto';
import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Day, Id } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { z } from 'zod';
import { indexDueBicycles } from '../search-rows/index-due-bicycles.ts';
import { type Actor, readActor } from './actor.ts';
import { asCommands } from './as-commands.ts';
import { type AuditSubject, writeAudit } from './audit.ts';
import type { Files } from './files.ts';
import { readInput } from './read-input.ts';
import { appendEvent, type BicycleEvent, changeBicycle } from './record-event.ts';
import { iso, type Served } from './served.ts';
import { readStandIn, type StandIn } from './stand-in.ts';

export type CommandContext = {
  trx: Knex.Transaction;
  actor: Actor;
  /** The server's instant for everything this command writes, Asia/Tokyo. */
  now: DateTime;
  /** `now` as ISO text. */
  at: string;
  /** The business day of `now`, Asia/Tokyo. */
  today: Day;
  commandKey: string;
  files: Files;
  change: (
    bicycle: Parameters<typeof changeBicycle>[1],
    event: BicycleEvent,
    changes?: Parameters<typeof changeBicycle>[3],
  ) => Promise<number>;
  append: (bicycleId: string, event: BicycleEvent) => Promise<void>;
  /**
   * Says at which yard this is done, before anything is written; nothing where the bicycle has none yet. Throws
   * `other-yard` for a clerk of another one, or names the yard in the audit entry where the office lets clerks stand in.
   */
  workAt: (siteId: Id | null) => Promise<void>;
  /** What the audit entry of this command is about; the last call counts. */
  audit: (subject: AuditSubject) => void;
};

const CommandKey = z.uuid({ error: '操作キーがありません。画面を更新してもう一度試してください' });

export function defineCommand<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  run: (input: z.output<Input>, context: CommandContext) => Promise<z.input<Output>>,
): Served {
  return {
    contract,
    async answer(request, server) {
      const actor = await readActor(request, server.database, contract.capability);
      const commandKey = CommandKey.parse(request.get('idempotency-key'));
      const input = readInput(contract, request);
      const now = server.readClock(request);
      const work = { contract, actor, commandKey, now, inputHash: hashOf(request.body), files: server.files };
      const data = await asCommands(server.database, async (trx) => {
        const earlier = await findEarlierAnswer(trx, work);
        if (earlier !== undefined) return earlier;
        return execute(trx, work, (context) => run(input, context));
      });
      return { json: { data } };
    },
  };
}

type Work = {
  contract: Contract;
  actor: Actor;
  commandKey: string;
  now: DateTime;
  inputHash: string;
  files: Files;
};

async function execute(trx: Knex.Transaction, work: Work, run: (context: CommandContext) => Promise<unknown>) {
  const { contract, actor, commandKey, now } = work;
  const at = iso(now);
  const context = { trx, actor, at, commandKey };
  let subject: AuditSubject = {};
  let standIn: StandIn | undefined;
  const today = now.toFormat('yyyy-MM-dd');
  const output = await run({
    ...context,
    files: work.files,
    now,
    today,
    change: (bicycle, event, changes) => changeBicycle(context, bicycle, event, changes),
    append: (bicycleId, event) => appendEvent(context, bicycleId, event),
    workAt: async (siteId) => {
      if (siteId !== null) standIn = await readStandIn(trx, actor, siteId, today);
    },
    audit: (about) => {
      subject = about;
    },
  });
  if (standIn !== undefined) subject = { ...subject, details: { ...subject.details, standIn } };
  const answer = contract.output.parse(output);
  // What was typed for it has arrived.
  await trx('drafts').where({ person: actor.id, command_key: commandKey }).delete();
  await indexDueBicycles(trx);
  await writeAudit(trx, actor, contract.path, at, subject);
  await trx('commands')
    .where({ key: commandKey })
    .update({ output: JSON.stringify(answer) });
  return answer;
}

/**
 * Claims the key for this transaction. A second request with the same key waits here until the
 * first one has ended, and then gets the first one's answer.
 */
async function findEarlierAnswer(
  trx: Knex.Transaction,
  { contract, actor, commandKey, inputHash }: Work,
): Promise<unknown> {
  const claimed = await trx('commands')
    .insert({ key: commandKey, path: contract.path, actor: actor.id, input_hash: inputHash })
    .onConflict('key')
    .ignore()
    .returning('key');
  if (claimed.length > 0) return undefined;
  const earlier = await trx('commands').where({ key: commandKey }).first();
  if (earlier.path !== contract.path || earlier.actor !== actor.id || earlier.input_hash !== inputHash) {
    throw new Failure('key-reused', '前の操作と内容が異なります。画面を更新してもう一度試してください');
  }
  return earlier.output;
}

const hashOf = (body: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(body ?? {}))
    .digest('hex');
