/** 手続きの流れ (design §3): every date of the law for this bicycle, what is done, what comes next, what stops it. */
import { stepLabels } from '@bicycles/schema/clock/steps';
import type { Clock } from '@bicycles/schema/disposal/gate-contracts';
import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from './clock.module.css';
import { ClockActions } from './clock-actions.tsx';
import { ClockStepLine } from './clock-step-line.tsx';
import { OverrideNotes } from './override-notes.tsx';

export type ClockRights = { hold: boolean; override: boolean; changeDeadline: boolean };

export function LegalClock({ clock, rights }: { clock: Clock; rights: ClockRights }) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="clock">
      <Title order={2} fz="1.125rem" mb="xs" id="clock">
        手続きの流れ
      </Title>
      <Stack gap="md">
        <Text fw={700}>{summaryOf(clock)}</Text>
        <ol className={styles['steps']}>
          {clock.steps.map((step) => (
            <ClockStepLine key={step.step} step={step} blockers={clock.blockers}>
              {step.step === 'deadline' && rights.changeDeadline && mayExtend(clock) && (
                <Anchor component={Link} to={`/ledger/${clock.bicycleId}/deadline`}>
                  期限を延長
                </Anchor>
              )}
            </ClockStepLine>
          ))}
        </ol>
        <OverrideNotes clock={clock} mayDecide={rights.override} />
        <ClockActions clock={clock} rights={rights} />
      </Stack>
    </Paper>
  );
}

const mayExtend = ({ blockers, steps }: Clock) =>
  !blockers.some(({ code }) => code === 'closed') && steps.some(({ step, day }) => step === 'deadline' && day !== null);

/** The whole in one line, before the details. */
function summaryOf({ steps, blockers, isHeld }: Clock): string {
  const due = steps.filter(({ state }) => state === 'due').map(({ step }) => stepLabels[step]);
  if (steps.some(({ step, state }) => step === 'disposal' && state === 'due')) return '処分できます。';
  if (isHeld) return '処分を保留しています。';
  const stops = steps.find(({ step, state }) => step === 'disposable' && state === 'blocked');
  if (stops) return `処分できません（理由 ${blockers.length}件）。`;
  if (due.length > 0) return `今できること：${due.join('、')}`;
  return steps.some(({ state }) => state === 'waiting') ? '日が来るのを待っています。' : '手続きは終わっています。';
}
