import type { LegalDates } from '@bicycles/schema/legal-dates/contracts';
import { type LegalStep, stepLabels } from '@bicycles/schema/legal-dates/steps';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { BlockerList } from '#app/disposal/blocker-list.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import styles from './legal-dates.module.css';
import { StepBadge, StepIcon } from './step-mark.tsx';

type LegalStepLineProps = { step: LegalStep; blockers: LegalDates['blockers']; children?: ReactNode };

/** One step: what, when, how it stands, and where that comes from. */
export function LegalStepLine({
  step: { step, day, computedDay, article, reason, state },
  blockers,
  children,
}: LegalStepLineProps) {
  const isNeeded = state !== 'not-needed';
  const stopping = step === 'disposable' && state === 'blocked' ? blockers : [];
  return (
    <li className={styles['step']} data-state={state}>
      <span className={styles['marker']}>
        <StepIcon state={state} />
      </span>
      <div>
        <div className={styles['heading']}>
          <Text fw={700}>{stepLabels[step]}</Text>
          <StepBadge state={state} />
        </div>
        {day !== null && (
          <Text className={styles['day']}>
            <WarekiDate day={day} />
            {isEarliest(step, state) && '以後'}
          </Text>
        )}
        {computedDay !== null && (
          <Text size="sm">
            計算では <WarekiDate day={computedDay} />
          </Text>
        )}
        <div className={styles['why']}>
          {reason}
          {isNeeded && `（${article}）`}
        </div>
        <BlockerList blockers={stopping} />
        {children}
      </div>
    </li>
  );
}

/** Nobody has fixed a day yet: it is the first on which it can be done. */
const isEarliest = (step: LegalStep['step'], state: LegalStep['state']) =>
  (step === 'disposal-notice' && state === 'due') || (step === 'disposable' && state !== 'done');
