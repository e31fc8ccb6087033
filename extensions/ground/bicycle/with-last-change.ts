import { type EventKind, eventKinds, eventLabels, statusAfter } from '@bicycles/schema/events';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Instant } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRows } from '../command/rows.ts';

type LastEvent = { kind: string; occurredAt: Instant; actorName: string | null };

/**
 * The message of a refusal, followed by who brought the bicycle to where it is and when: the loser of two
 * terminals learns what the other one did. Row R3.
 */
export async function withLastChange(
  db: Knex,
  bicycle: { id: string; status: string },
  message: string,
  isStep: (kind: EventKind) => boolean = (kind) => leadsTo(bicycle.status, kind),
): Promise<string> {
  const events = await readRows<LastEvent>(
    db,
    `select kind, occurred_at as "occurredAt", actor_name as "actorName" from bicycle_events
      where bicycle = :id order by occurred_at desc, recorded_at desc limit 50`,
    { id: bicycle.id },
  );
  for (const { kind: stored, occurredAt, actorName } of events) {
    const kind = eventKinds.find((each) => each === stored);
    if (kind !== undefined && isStep(kind)) {
      return `${message}（${eventLabels[kind]}：${formatInstant(occurredAt)}　${actorName ?? '担当者'}）`;
    }
  }
  return message;
}

/** Whether the event brings any bicycle to this status; one that leaves it where it was explains nothing. */
const leadsTo = (status: string, kind: EventKind) =>
  statusAfter('tagged', kind) === status && statusAfter('gone', kind) === status;
