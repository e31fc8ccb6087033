import { claimableUntil } from '../ground/days/ownership-transfer.ts';
import type { SettingRow } from '../ground/settings.ts';
import type { Day } from '../ground/values.ts';
import { legalRules } from './legal-rules.ts';
import { legalSteps } from './legal-steps.ts';

/**
 * Every date that a removal on a day leads to, if everything is done as soon as the law lets it: the 公示 on the
 * removal day, the disposal on the first day. For the help desk (`npm run clock`) and for checks.
 */
export function datesOfRemoval(removedOn: Day, settings: readonly SettingRow[]) {
  const rules = legalRules(settings, removedOn);
  const events = [
    { kind: 'removed', on: removedOn },
    { kind: 'storage-announced', on: removedOn },
  ] as const;
  const steps = legalSteps(events, rules, {
    today: removedOn,
    isOwnerKnown: false,
    isNotified: false,
    hasRegistration: false,
    blockedBy: [],
  });
  const dayOf = (name: (typeof steps)[number]['step']) => steps.find(({ step }) => step === name)?.day ?? null;
  const transfersOn = dayOf('ownership');
  return {
    removedOn,
    retentionDeadlineOn: dayOf('deadline'),
    disposableFrom: dayOf('disposable'),
    claimableUntil: transfersOn === null ? null : claimableUntil(transfersOn),
    ownershipTransfersOn: transfersOn,
    dates: steps.flatMap(({ step, day, article, reason }) => (day === null ? [] : [{ step, day, article, reason }])),
  };
}
