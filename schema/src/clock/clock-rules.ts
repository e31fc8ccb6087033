import { isYearEndClosure } from '../deadline/closed-days.ts';
import type { RetentionRule } from '../deadline/retention-deadline.ts';
import { type SettingRow, settingOn } from '../masters/settings.ts';
import type { Day } from '../values.ts';

export type ClockRules = {
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
export function clockRules(settings: readonly SettingRow[], removedOn: Day): ClockRules {
  const closures = settingOn(settings, 'calendar.closures', removedOn);
  return {
    retention: settingOn(settings, 'deadline.retention', removedOn),
    ownershipMonths: settingOn(settings, 'deadline.ownership_months', removedOn),
    isClosed: (day) => isYearEndClosure(day, closures),
  };
}
