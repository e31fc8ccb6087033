import { calendarDay } from '../ground/days/calendar-day.ts';
import type { Day } from '../ground/values.ts';

/** What of a bicycle's state decides which template goes out (row N3): a named set that the rules refer to. */
export const storageStates = [
  'stored',
  'near_deadline',
  'past_deadline',
  'beyond_use',
  'theft_reported',
  'reissued',
] as const;
export type StorageState = (typeof storageStates)[number];

export const storageStateLabels: Record<StorageState, string> = {
  stored: '保管中',
  near_deadline: '期限間近',
  past_deadline: '期限経過',
  beyond_use: '機能喪失',
  theft_reported: '盗難届あり',
  reissued: '再発行',
};

/** A deadline is near from this many days before its last day on. */
export const nearDeadlineDays = 14;

export type StorageFacts = {
  retentionDeadlineOn: Day | null;
  isBeyondUse: boolean;
  hasTheftReport: boolean;
  /** Whether the document replaces an earlier one (row N4). */
  isReissue: boolean;
};

/** The states that a bicycle is in on a day (Asia/Tokyo); on the deadline itself it is still kept for its owner. */
export function storageStatesOf(facts: StorageFacts, today: Day): StorageState[] {
  const states: StorageState[] = [deadlineState(facts.retentionDeadlineOn, today)];
  if (facts.isBeyondUse) states.push('beyond_use');
  if (facts.hasTheftReport) states.push('theft_reported');
  if (facts.isReissue) states.push('reissued');
  return states;
}

function deadlineState(deadline: Day | null, today: Day): StorageState {
  if (deadline === null) return 'stored';
  const daysLeft = calendarDay(deadline).diff(calendarDay(today), 'days').days;
  if (daysLeft < 0) return 'past_deadline';
  return daysLeft <= nearDeadlineDays ? 'near_deadline' : 'stored';
}
