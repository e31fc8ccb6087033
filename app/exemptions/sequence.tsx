import { mayConfirmExemption } from '@bicycles/schema/exemptions/may-confirm-exemption';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Instant } from '@bicycles/schema/ground/values';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { Paper, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { OutcomeText } from '#app/parts/outcome-text.tsx';
import styles from './exemptions.module.css';

type SequenceProps = {
  title: string;
  occurredAt: Instant | null;
  reportedAt: Instant | null;
  removedAt: Instant | null;
};

/** 盗難 → 届出 → 撤去 with their instants, and whether they stand in that order (練馬: days were compared). */
export function Sequence({ title, occurredAt, reportedAt, removedAt }: SequenceProps) {
  const theft = occurredAt && reportedAt ? { occurredAt, reportedAt } : undefined;
  const verdict = theft && mayConfirmExemption({ reasonCode: theftReason, removedAt, theft });
  const steps = [
    ['盗難', occurredAt],
    ['警察への届出', reportedAt],
    ['撤去', removedAt],
  ] as const;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <ol className={styles['sequence']}>
        {steps.map(([name, at], index) => (
          <Fragment key={name}>
            {index > 0 && (
              <li aria-hidden>
                <IconArrowRight />
              </li>
            )}
            <li>
              <Text size="sm">{name}</Text>
              <Text fz="xl" fw={700}>
                {at === null ? '－' : formatInstant(at)}
              </Text>
            </li>
          </Fragment>
        ))}
      </ol>
      <OutcomeText isGood={verdict?.allowed === true}>
        {verdict === undefined && '日時がそろっていません'}
        {verdict?.allowed && '盗難、届出、撤去の順です'}
        {verdict?.allowed === false && verdict.reason}
      </OutcomeText>
    </Paper>
  );
}
