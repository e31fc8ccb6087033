import { randomUUID } from 'node:crypto';
import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { defineCommand } from '../ground/command/define-command.ts';
import { nextSerial } from '../ground/numbers/next-number.ts';

/** 札の作成 F1. Numbers follow on from the last ones ever made, so none is issued twice. */
export const makeTagBatch = defineCommand(MakeTagBatch, async ({ count }, { trx, actor, at, audit }) => {
  const batch = await nextSerial(trx, 'tag-batch');
  const firstSerial = await nextSerial(trx, 'tag', count);
  const numbers = Array.from({ length: count }, (_, index) => tagNumberFor(firstSerial + index));

  await trx.batchInsert(
    'tags',
    numbers.map((number) => ({ id: randomUUID(), number, batch, created_by: actor.id, created_at: at })),
    500,
  );

  const [first, last] = [tagNumberFor(firstSerial), tagNumberFor(firstSerial + count - 1)];
  audit({ kind: 'tag-batch', id: String(batch), details: { first, last, count } });
  return { batch, first, last, count };
});
