import { isYearEndClosure } from '../ground/days/closed-days.ts';
import type { RetentionRule } from '../ground/days/retention-deadline.ts';
import { type SettingRow, valueOn } from '../ground/settings.ts';
import type { Day } from '../ground/values.ts';
import { legalDatesSettings } from './settings.ts';

export type LegalRules = {
  retention: RetentionRule;
  /** From the 公示 to the passing of the ownership. */
  ownershipMonths: number;
  isClosed: (day: Day) => boolean;
};

/**
 * The rules for a bicycle: those in force on the day on which it was removed. From that day its owner has the time
 * that the law gave then; a rule that changes later is for bicycles removed later, and what is closed stays as it
 * was. Throws Failure `setting-missing` or `setting-invalid`.
 */
export function legalRules(settings: readonly SettingRow[], removedOn: Day): LegalRules {
  const on = <Key extends keyof typeof legalDatesSettings>(key: Key) =>
    valueOn<(typeof legalDatesSettings)[Key]['initial']>(legalDatesSettings[key], key, settings, removedOn);
  const closures = on('calendar.closures');
  return {
    retention: on('deadline.retention'),
    ownershipMonths: on('deadline.ownership_months'),
    isClosed: (day) => isYearEndClosure(day, closures),
  };
}
