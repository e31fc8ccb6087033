/**
 * The legal dates of one bicycle: every date of the procedure with its article and its reason, what is
 * done, what is due, what waits and what stops it. Days are calendar days in Asia/Tokyo. It reads no clock itself.
 */

import { closingSteps } from './closing-steps.ts';
import { contactSteps } from './contact-steps.ts';
import { custodySteps } from './custody-steps.ts';
import type { LegalRules } from './legal-rules.ts';
import { type LegalEvent, type Standing, type StepDates, stepDates } from './step-dates.ts';
import { type LegalStep, legalStepNames } from './steps.ts';

export function legalSteps(events: readonly LegalEvent[], rules: LegalRules, standing: Standing): LegalStep[] {
  const dates = stepDates(events, rules);
  const steps = [
    ...custodySteps(dates, standing),
    ...contactSteps(dates, standing),
    ...closingSteps(dates, rules, standing),
  ];
  return steps
    .map((step) => (isOver(dates, step) ? notNeeded(step) : step))
    .sort((one, other) => legalStepNames.indexOf(one.step) - legalStepNames.indexOf(other.step));
}

/** After the end nothing is left to do; only the ownership, and the money of a sale, still wait for their day. */
function isOver({ leftOn, disposedOn }: StepDates, { step, state }: LegalStep): boolean {
  if (state === 'done' || step === 'deadline') return false;
  return leftOn !== null || (disposedOn !== null && step !== 'ownership');
}

const notNeeded = (step: LegalStep): LegalStep => ({
  ...step,
  day: null,
  state: 'not-needed',
  blockedBy: [],
  reason: '手続きが終わっているため、要りません',
});
