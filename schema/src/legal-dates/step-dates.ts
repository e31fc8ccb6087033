/** What the legal steps are made of: the dates that the events and the rules give, and how things stand beside them. */

import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import { dayAfter } from '../ground/days/day-after.ts';
import { ownershipTransfersOn } from '../ground/days/ownership-transfer.ts';
import { retentionDeadline } from '../ground/days/retention-deadline.ts';
import type { Day } from '../ground/values.ts';
import type { LegalRules } from './legal-rules.ts';

/**
 * What stands in the timeline; what was taken back is not among it. `fixed` is a date that was written down with it
 * and that no rule of today rewrites: with the removal the computed deadline, with a change of the deadline the new
 * one, with a 公示 the day of ownership. `until` is the last day that a 処分公示 names.
 */
export type LegalEvent = { kind: string; on: Day; fixed?: Day; until?: Day };

/** How things stand beside the dates. */
export type Standing = {
  today: Day;
  isOwnerKnown: boolean;
  /** The last notice is out and has not come back. */
  isNotified: boolean;
  /** A 防犯登録番号 that the police can be asked about. */
  hasRegistration: boolean;
  /** What the disposal gate answers for today. */
  blockedBy: readonly BlockerCode[];
};

/** The dates that the events and the rules give; null where nothing has fixed one yet. */
export type StepDates = ReturnType<typeof stepDates>;

export function stepDates(events: readonly LegalEvent[], rules: LegalRules) {
  const last = (...kinds: LegalEvent['kind'][]) => lastOf(events, kinds);
  const removal = last('removed');
  const computed = removal && (removal.fixed ?? retentionDeadline(removal.on, rules.retention, rules.isClosed));
  const deadline = last('deadline-changed')?.fixed ?? computed;
  const storageNotice = last('storage-announced');
  const disposalNotice = last('disposal-announced');
  const announcements = {
    storageAnnouncedOn: storageNotice?.on ?? null,
    disposalAnnouncedOn: disposalNotice?.on ?? null,
  };
  const disposalAnnouncedUntil = disposalNotice?.until ?? null;
  const announcementOver =
    disposalAnnouncedUntil === null ? announcements.disposalAnnouncedOn : dayAfter(disposalAnnouncedUntil);
  const fixedOwnership = storageNotice?.fixed ?? disposalNotice?.fixed;
  return {
    ...announcements,
    disposalAnnouncedUntil,
    warnedOn: last('tagged')?.on ?? null,
    removedOn: removal?.on ?? null,
    inquiredOn: last('police-asked')?.on ?? null,
    answeredOn: last('police-answered')?.on ?? null,
    notifiedOn: last('notice-sent', 'notified')?.on ?? null,
    computedDeadlineOn: computed ?? null,
    deadlineOn: deadline ?? null,
    /** Nobody has to wait longer than this, and nothing may go sooner. */
    disposableFrom: deadline === undefined ? null : laterOf(dayAfter(deadline), announcementOver),
    disposedOn: last('scrapped', 'sold', 'recycled', 'discarded')?.on ?? null,
    /** Given back, gone before the removal, or a mistake: the procedure ends there. */
    leftOn: last('returned', 'gone', 'cancelled')?.on ?? null,
    ownershipOn: fixedOwnership ?? ownershipTransfersOn({ ...announcements, months: rules.ownershipMonths }),
  };
}

function lastOf(events: readonly LegalEvent[], kinds: readonly LegalEvent['kind'][]): LegalEvent | undefined {
  return events
    .filter(({ kind }) => kinds.includes(kind))
    .reduce<LegalEvent | undefined>((latest, event) => (latest && latest.on > event.on ? latest : event), undefined);
}

const laterOf = (day: Day, other: Day | null): Day => (other !== null && other > day ? other : day);
