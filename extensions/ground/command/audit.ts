/** The trail of every view, change, print and search (row X3): append-only, in the same transaction. */
import type { Knex } from 'knex';
import type { Actor } from './actor.ts';
import { asCommands } from './as-commands.ts';

export type AuditSubject = {
  /** Table and id of what was looked at or changed. */
  kind?: string;
  id?: string;
  /** What else a later reader must know: conditions, counts, print ranges. */
  details?: Record<string, unknown>;
};

/** A person, or the system by a name of its own and without an id. */
export type AuditActor = Pick<Actor, 'name' | 'address'> & { id: string | null; role: string | null };

/** The entry of a read or a print, which has no transaction of its own. */
export const auditLook = (db: Knex, ...entry: EntryOf<typeof writeAudit>): Promise<void> =>
  asCommands(db, (trx) => writeAudit(trx, ...entry));

type EntryOf<Write> = Write extends (db: Knex, ...entry: infer Entry) => unknown ? Entry : never;

export async function writeAudit(
  db: Knex,
  actor: AuditActor,
  action: string,
  at: string,
  subject: AuditSubject,
): Promise<void> {
  await db('audit_entries').insert({
    at,
    actor: actor.id,
    actor_name: actor.name,
    actor_role: actor.role,
    address: actor.address,
    action,
    subject_kind: subject.kind ?? null,
    subject_id: subject.id ?? null,
    details: JSON.stringify(subject.details ?? {}),
  });
}
