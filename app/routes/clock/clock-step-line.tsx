import { type ClockStep, stepLabels } from '@bicycles/schema/clock/steps';
import type { Clock } from '@bicycles/schema/disposal/gate-contracts';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { WarekiDate } from '#app/components/wareki-date.tsx';
import { BlockerList } from './blocker-list.tsx';
import styles from './clock.module.css';
import { StepBadge, StepIcon } from './step-mark.tsx';

type ClockStepLineProps = { step: ClockStep; blockers: Clock['blockers']; children?: ReactNode };

/** One step: what, when, how it stands, and where that comes from. */
export function ClockStepLine({
  step: { step, day, computedDay, article, reason, state },
  blockers,
  children,
}: ClockStepLineProps) {
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
const isEarliest = (step: ClockStep['step'], state: ClockStep['state']) =>
  (step === 'disposal-notice' && state === 'due') || (step === 'disposable' && state !== 'done');
