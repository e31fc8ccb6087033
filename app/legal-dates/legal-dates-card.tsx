/** 手続きの流れ: every date of the law for this bicycle, what is done, what comes next, what stops it. */

import type { ProtectionRemoval } from '@bicycles/schema/disposal/protection-contracts';
import type { LegalDates } from '@bicycles/schema/legal-dates/contracts';
import { stepLabels } from '@bicycles/schema/legal-dates/steps';
import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { GateActions, type GateRights } from '#app/disposal/gate-actions.tsx';
import { OverrideNotes } from '#app/disposal/override-notes.tsx';
import { RemovalNotes } from '#app/disposal/removal-notes.tsx';
import styles from './legal-dates.module.css';
import { LegalStepLine } from './legal-step-line.tsx';

type LegalDatesCardProps = { dates: LegalDates; removals: readonly ProtectionRemoval[]; rights: GateRights };

export function LegalDatesCard({ dates, removals, rights }: LegalDatesCardProps) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="legal-dates">
      <Title order={2} fz="1.125rem" mb="xs" id="legal-dates">
        手続きの流れ
      </Title>
      <Stack gap="md">
        <Text fw={700}>{summaryOf(dates)}</Text>
        <ol className={styles['steps']}>
          {dates.steps.map((step) => (
            <LegalStepLine key={step.step} step={step} blockers={dates.blockers}>
              {step.step === 'deadline' && rights.changeDeadline && mayExtend(dates) && (
                <Anchor component={Link} to={`/ledger/${dates.bicycleId}/deadline`}>
                  期限を延長
                </Anchor>
              )}
            </LegalStepLine>
          ))}
        </ol>
        <RemovalNotes removals={removals} mayDecide={!isOver(dates)} />
        <OverrideNotes dates={dates} mayDecide={rights.override} />
        <GateActions dates={dates} rights={rights} />
      </Stack>
    </Paper>
  );
}

const isOver = ({ blockers }: LegalDates) => blockers.some(({ code }) => code === 'closed');
const mayExtend = (dates: LegalDates) =>
  !isOver(dates) && dates.steps.some(({ step, day }) => step === 'deadline' && day !== null);

/** The whole in one line, before the details. */
function summaryOf({ steps, blockers, isHeld }: LegalDates): string {
  const due = steps.filter(({ state }) => state === 'due').map(({ step }) => stepLabels[step]);
  if (steps.some(({ step, state }) => step === 'disposal' && state === 'due')) return '処分できます。';
  if (isHeld) return '処分を保留しています。';
  const stops = steps.find(({ step, state }) => step === 'disposable' && state === 'blocked');
  if (stops) return `処分できません（理由 ${blockers.length}件）。`;
  if (due.length > 0) return `今できること：${due.join('、')}`;
  return steps.some(({ state }) => state === 'waiting') ? '日が来るのを待っています。' : '手続きは終わっています。';
}
