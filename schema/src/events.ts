/** What can happen to a bicycle, in all rooms. Events are past participles; the status follows from them alone. */
import type { BicycleEvents } from './bicycle/bicycle-events.ts';
import type { Status } from './bicycle/status.ts';
import { roomEvents } from './rooms.ts';

export type EventKind = keyof typeof roomEvents;
const known: BicycleEvents = roomEvents;

export const eventKinds = Object.keys(roomEvents) as EventKind[];

export const eventLabels = Object.fromEntries(eventKinds.map((kind) => [kind, roomEvents[kind].label])) as Record<
  EventKind,
  string
>;

/** The status after one more event; an event that does not move the bicycle leaves it as it was. */
export function statusAfter(before: Status, kind: EventKind): Status {
  const event = known[kind];
  if (event === undefined) throw new Error(`Unknown event: ${kind}`);
  return event.leadsTo ?? before;
}

/** The status of a bicycle from its whole timeline, oldest event first. */
export function statusFromEvents(kinds: readonly EventKind[]): Status {
  return kinds.reduce<Status>(statusAfter, 'tagged');
}
