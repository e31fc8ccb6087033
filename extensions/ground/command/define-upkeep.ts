/**
 * A write to a person's own notes that comes as often as they type: doing it twice changes nothing, so it claims no
 * key, and it leaves a trail only where it says so.
 */
import type { Contract } from '@bicycles/schema/ground/contract';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { type Actor, readActor } from './actor.ts';
import { asCommands } from './as-commands.ts';
import { type AuditSubject, writeAudit } from './audit.ts';
import { readInput } from './read-input.ts';
import { iso, type Served } from './served.ts';

type UpkeepContext = { trx: Knex.Transaction; actor: Actor; at: string; audit: (subject: AuditSubject) => void };

export function defineUpkeep<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  run: (input: z.output<Input>, context: UpkeepContext) => Promise<z.input<Output>>,
): Served {
  return {
    contract,
    async answer(request, server) {
      const actor = await readActor(request, server.database, contract.capability);
      const input = readInput(contract, request);
      const at = iso(server.readClock(request));
      const data = await asCommands(server.database, async (trx) => {
        const subjects: AuditSubject[] = [];
        const answer = await run(input, { trx, actor, at, audit: (subject) => subjects.push(subject) });
        for (const subject of subjects) await writeAudit(trx, actor, contract.path, at, subject);
        return contract.output.parse(answer);
      });
      return { json: { data } };
    },
  };
}
