/** Appends one event to a bicycle's timeline; the status of the row follows from it. */
import { randomUUID } from 'node:crypto';
import type { Status } from '@bicycles/schema/bicycle/status';
import { type EventKind, eventLabels, statusAfter } from '@bicycles/schema/events';
import type { Tables } from '@bicycles/schema/generated/tables';
import type { Position } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import type { Actor } from './actor.ts';
import { insertRow, updateRow } from './rows.ts';

export type BicycleEvent = {
  kind: EventKind;
  reason?: string | undefined;
  position?: Position | undefined;
  details?: Record<string, unknown>;
};
type BicycleChanges = { [Column in keyof Tables['bicycles']]?: Tables['bicycles'][Column] | undefined };
type LockedBicycle = { id: string; status: string; revision: number };

/**
 * The one way a bicycle's row changes: `changes` and the new status are written and the event is
 * appended, in the command's transaction, on a row that it has locked. Answers with the new revision.
 */
export async function changeBicycle(
  context: { trx: Knex.Transaction; actor: Actor; at: string; commandKey: string },
  bicycle: LockedBicycle,
  event: BicycleEvent,
  changes: BicycleChanges = {},
): Promise<number> {
  const revision = bicycle.revision + 1;
  // The database's check keeps the column within the set.
  const status = statusAfter(bicycle.status as Status, event.kind);
  if (protecting.some((column) => column in changes))
    await tellWhoAndWhy(context, event.reason ?? eventLabels[event.kind]);
  await updateRow(context.trx, 'bicycles', bicycle.id, { ...changes, status, revision, updatedAt: context.at });
  await appendEvent(context, bicycle.id, event);
  return revision;
}

/** What may take a protection away when it changes: schema/code/note_protection_removed.sql. */
const protecting = [
  'owner',
  'hasTheftReport',
  'isHeld',
  'retentionDeadlineOn',
  'registrationKind',
  'registrationNumber',
  'isBeyondUse',
  'beyondUseReason',
] as const satisfies readonly (keyof BicycleChanges)[];

/** Tells the database who changes what protects a bicycle, and why: it keeps both with what was taken away. */
export async function tellWhoAndWhy(
  { trx, actor, at }: { trx: Knex.Transaction; actor: Actor; at: string },
  reason: string | undefined,
): Promise<void> {
  await trx.raw(
    `select set_config('bicycles.actor', :id, true), set_config('bicycles.actor_name', :name, true),
            set_config('bicycles.at', :at, true), set_config('bicycles.reason', :reason, true)`,
    { id: actor.id, name: actor.name, at, reason: reason ?? '' },
  );
}

/** The bare event, for a bicycle that is being created. */
export async function appendEvent(
  { trx, actor, at, commandKey }: { trx: Knex.Transaction; actor: Actor; at: string; commandKey: string },
  bicycleId: string,
  { kind, reason, position, details }: BicycleEvent,
): Promise<void> {
  await insertRow(trx, 'bicycle_events', {
    id: randomUUID(),
    bicycle: bicycleId,
    kind,
    occurredAt: at,
    actor: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    accuracyM: position?.accuracyM ?? null,
    reason: reason ?? null,
    details: details ?? null,
    commandKey,
  });
}
