import type { LegalStep } from '@bicycles/schema/legal-dates/steps';
import { Badge } from '@mantine/core';
import { IconArrowRight, IconCheck, IconHourglass, IconMinus, IconX } from '@tabler/icons-react';
import { toneBadge } from '#app/parts/tone-badge.ts';

type State = LegalStep['state'];

const looks = {
  done: { label: '済', tone: 'good', icon: IconCheck },
  due: { label: '今できる', tone: 'moving', icon: IconArrowRight },
  waiting: { label: '待ち', tone: 'waiting', icon: IconHourglass },
  blocked: { label: '止まっている', tone: 'bad', icon: IconX },
  'not-needed': { label: '不要', tone: 'over', icon: IconMinus },
} as const;

export function StepIcon({ state }: { state: State }) {
  const Icon = looks[state].icon;
  return <Icon size={16} aria-hidden />;
}

export function StepBadge({ state }: { state: State }) {
  const { label, tone } = looks[state];
  return <Badge {...toneBadge(tone)}>{label}</Badge>;
}
