import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import { AskOverride, HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import type { LegalDates } from '@bicycles/schema/legal-dates/contracts';
import { Group, Text } from '@mantine/core';
import { AskCommand } from '#app/parts/ask-command.tsx';

export type GateRights = { hold: boolean; override: boolean; changeDeadline: boolean };

/** 保留 and 例外 for those who may; what can't be done is not offered once the procedure is over. */
export function GateActions({ dates, rights }: { dates: LegalDates; rights: GateRights }) {
  const isOver = dates.blockers.some(({ code }) => code === 'closed');
  if (isOver || (!rights.hold && !rights.override)) return null;
  return (
    <Group gap="sm">
      {rights.hold && dates.holdRefusal === null && (dates.isHeld ? <Release dates={dates} /> : <Hold dates={dates} />)}
      {rights.override && dates.overrideRefusal === null && <Ask dates={dates} />}
    </Group>
  );
}

const Hold = ({ dates: { bicycleId, revision } }: { dates: LegalDates }) => (
  <AskCommand
    label="処分を保留"
    button={{ variant: 'default' }}
    title="処分を保留しますか"
    command={HoldBicycle}
    about={{ bicycleId, revision: String(revision) }}
    reasonLabel="保留の理由"
    submitLabel="保留する"
  >
    <Text>解除するまで、処分も返還もできません。</Text>
  </AskCommand>
);

const Release = ({ dates: { bicycleId, revision } }: { dates: LegalDates }) => (
  <AskCommand
    label="保留を解除"
    button={{ variant: 'default' }}
    title="処分の保留を解除しますか"
    command={ReleaseHold}
    about={{ bicycleId, revision: String(revision) }}
    reasonLabel="解除の理由"
    submitLabel="解除する"
  >
    <Text>返還できるようになり、条件がそろえば処分もできます。</Text>
  </AskCommand>
);

const Ask = ({ dates: { bicycleId, lifts } }: { dates: LegalDates }) => (
  <AskCommand
    label="処分の例外を申請"
    button={{ variant: 'default' }}
    title="処分の例外を申請しますか"
    command={AskOverride}
    about={{ bicycleId }}
    reasonLabel="例外の理由"
    submitLabel="申請する"
  >
    <Text>
      {`別の担当者が承認すると、この自転車に限って「${lifts.map((code) => blockerLabels[code]).join('、')}」のままでも処分できるようになります。`}
    </Text>
  </AskCommand>
);
