/** The shape of every read: capability first, then plain SQL, then the audit entry of the look. */
import type { Contract, DocumentContract } from '@bicycles/schema/ground/contract';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { z } from 'zod';
import { type Actor, readActor } from './actor.ts';
import { type AuditSubject, auditLook } from './audit.ts';
import { countPrints } from './count-prints.ts';
import type { Files } from './files.ts';
import { readInput } from './read-input.ts';
import { iso, type Served } from './served.ts';

export type QueryContext = {
  db: Knex;
  actor: Actor;
  now: DateTime;
  today: Day;
  files: Files;
  /** Says what was looked at; without it the look leaves no audit entry (masters, one's own profile). */
  audit: (subject: AuditSubject) => void;
};

export function defineQuery<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  run: (input: z.output<Input>, context: QueryContext) => Promise<z.input<Output>>,
): Served {
  return serve(contract, async (input, context) => ({
    json: { data: contract.output.parse(await run(input, context)) },
  }));
}

/**
 * A file made on request; it is always audited as a print. One of the same subject again is marked as
 * the second, third … copy in the trail.
 */
export function defineDocument<Input extends z.ZodType>(
  contract: DocumentContract<Input>,
  run: (input: z.output<Input>, context: QueryContext) => Promise<MadeFile>,
): Served {
  return serve(contract, async (input, context) => {
    let subject: AuditSubject = {};
    const made = await run(input, {
      ...context,
      audit: (about) => {
        subject = about;
      },
    });
    const copy = await countPrints(context.db, contract.path, subject);
    context.audit({ ...subject, details: { ...subject.details, copy } });
    if ('pdf' in made) return { file: made.pdf, contentType: 'application/pdf', name: made.name };
    return { file: made.content, contentType: made.mediaType, name: made.name };
  });
}

type MadeFile = { name: string; pdf: Buffer } | { name: string; content: Buffer; mediaType: string };

function serve<Input extends z.ZodType>(
  contract: {
    kind: Served['contract']['kind'];
    path: `/${string}/${string}`;
    capability: Contract['capability'];
    input: Input;
  },
  run: (input: z.output<Input>, context: QueryContext) => ReturnType<Served['answer']>,
): Served {
  return {
    contract,
    async answer(request, server) {
      const actor = await readActor(request, server.database, contract.capability);
      const input = readInput(contract, request);
      const now = server.readClock(request);
      let subject: AuditSubject | undefined;
      const audit = (about: AuditSubject) => {
        subject = about;
      };
      const answer = await run(input, {
        db: server.database,
        actor,
        now,
        today: now.toFormat('yyyy-MM-dd'),
        files: server.files,
        audit,
      });
      if (subject) await auditLook(server.database, actor, contract.path, iso(now), subject);
      return answer;
    },
  };
}
