import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { DateTime } from 'luxon';
import { masterId } from './master-id.ts';

/** An instant of the demo's story: `time` (HH:mm, Tokyo) so many days before the story's `today`. */
export function demoInstant(today: DateTime, daysAgo: number, time: string): DateTime {
  return DateTime.fromISO(`${today.toISODate()}T${time}`, { zone: 'Asia/Tokyo' }).minus({ days: daysAgo });
}

/** A step of one room's story: its fixed key, its instant and its day. */
export const demoStep = (today: DateTime, room: string) => (name: string, daysAgo: number, time: string) => {
  const at = demoInstant(today, daysAgo, time);
  return { key: masterId('demo', `${room}/${name}`), at: at.toISO() ?? undefined, day: at.toISODate() ?? '' };
};

/** A second person's word leaves the row as it is. */
const withoutChange = new Set(['protection-confirmed']);

/**
 * The revision that the row had before an instant of the story, by its timeline: a repeated command must be the same
 * to the letter, whatever has happened since.
 */
export function revisionBefore({ events }: Pick<Bicycle, 'events'>, at: string | undefined): number {
  const before = DateTime.fromISO(at ?? '');
  return events.filter(({ kind, occurredAt }) => DateTime.fromISO(occurredAt) < before && !withoutChange.has(kind))
    .length;
}
