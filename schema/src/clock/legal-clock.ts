/**
 * The legal clock of one bicycle (design §3): every date of the procedure with its article and its reason, what is
 * done, what is due, what waits and what stops it. Days are calendar days in Asia/Tokyo. It reads no clock itself.
 */
import type { EventKind } from '../bicycle/events.ts';
import { dayAfter } from '../deadline/day-after.ts';
import { ownershipTransfersOn } from '../deadline/ownership-transfer.ts';
import { retentionDeadline } from '../deadline/retention-deadline.ts';
import type { BlockerCode } from '../disposal/blocker-codes.ts';
import type { Day } from '../values.ts';
import type { ClockRules } from './clock-rules.ts';
import { closingSteps } from './closing-steps.ts';
import { contactSteps } from './contact-steps.ts';
import { custodySteps } from './custody-steps.ts';
import { type ClockStep, clockSteps } from './steps.ts';

/**
 * What stands in the timeline; what was taken back is not among it. `fixed` is a date that was written down with it
 * and that no rule of today rewrites: with the removal the computed deadline, with a change of the deadline the new
 * one, with a 公示 the day of ownership. `until` is the last day that a 処分公示 names.
 */
export type ClockEvent = { kind: EventKind | 'police-inquired' | 'police-answered'; on: Day; fixed?: Day; until?: Day };

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

export function legalClock(events: readonly ClockEvent[], rules: ClockRules, standing: Standing): ClockStep[] {
  const dates = clockDates(events, rules);
  const steps = [
    ...custodySteps(dates, standing),
    ...contactSteps(dates, standing),
    ...closingSteps(dates, rules, standing),
  ];
  return steps
    .map((step) => (isOver(dates, step) ? notNeeded(step) : step))
    .sort((one, other) => clockSteps.indexOf(one.step) - clockSteps.indexOf(other.step));
}

/** The dates that the events and the rules give; null where nothing has fixed one yet. */
export type ClockDates = ReturnType<typeof clockDates>;

export function clockDates(events: readonly ClockEvent[], rules: ClockRules) {
  const last = (...kinds: ClockEvent['kind'][]) => lastOf(events, kinds);
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
    inquiredOn: last('police-inquired')?.on ?? null,
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

function lastOf(events: readonly ClockEvent[], kinds: readonly ClockEvent['kind'][]): ClockEvent | undefined {
  return events
    .filter(({ kind }) => kinds.includes(kind))
    .reduce<ClockEvent | undefined>((latest, event) => (latest && latest.on > event.on ? latest : event), undefined);
}

const laterOf = (day: Day, other: Day | null): Day => (other !== null && other > day ? other : day);

/** After the end nothing is left to do; only the ownership, and the money of a sale, still wait for their day. */
function isOver({ leftOn, disposedOn }: ClockDates, { step, state }: ClockStep): boolean {
  if (state === 'done' || step === 'deadline') return false;
  return leftOn !== null || (disposedOn !== null && step !== 'ownership');
}

const notNeeded = (step: ClockStep): ClockStep => ({
  ...step,
  day: null,
  state: 'not-needed',
  blockedBy: [],
  reason: '手続きが終わっているため、要りません',
});
