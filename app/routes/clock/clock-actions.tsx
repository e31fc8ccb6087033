import { blockerLabels } from '@bicycles/schema/disposal/blocker-codes';
import { AskOverride, type Clock, HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { isLiftable } from '@bicycles/schema/disposal/may-dispose';
import { Group, Text } from '@mantine/core';
import { AskCommand } from '#app/components/ask-command.tsx';
import type { ClockRights } from './legal-clock.tsx';

/** 保留 and 例外 for those who may; what can't be done is not offered once the procedure is over. */
export function ClockActions({ clock, rights }: { clock: Clock; rights: ClockRights }) {
  const isOver = clock.blockers.some(({ code }) => code === 'closed');
  if (isOver || (!rights.hold && !rights.override)) return null;
  return (
    <Group gap="sm">
      {rights.hold && clock.holdRefusal === null && (clock.isHeld ? <Release clock={clock} /> : <Hold clock={clock} />)}
      {rights.override && clock.overrideRefusal === null && <Ask clock={clock} />}
    </Group>
  );
}

const Hold = ({ clock: { bicycleId, revision } }: { clock: Clock }) => (
  <AskCommand
    label="処分を保留"
    button={{ variant: 'default' }}
    title="処分を保留しますか"
    action={`/ledger/${bicycleId}/hold`}
    schema={HoldBicycle.input}
    about={{ bicycleId, revision: String(revision) }}
    reasonLabel="保留の理由"
    submitLabel="保留する"
  >
    <Text>解除するまで、処分も返還もできません。</Text>
  </AskCommand>
);

const Release = ({ clock: { bicycleId, revision } }: { clock: Clock }) => (
  <AskCommand
    label="保留を解除"
    button={{ variant: 'default' }}
    title="処分の保留を解除しますか"
    action={`/ledger/${bicycleId}/hold-release`}
    schema={ReleaseHold.input}
    about={{ bicycleId, revision: String(revision) }}
    reasonLabel="解除の理由"
    submitLabel="解除する"
  >
    <Text>返還できるようになり、条件がそろえば処分もできます。</Text>
  </AskCommand>
);

const Ask = ({ clock: { bicycleId, blockers } }: { clock: Clock }) => (
  <AskCommand
    label="処分の例外を申請"
    button={{ variant: 'default' }}
    title="処分の例外を申請しますか"
    action={`/ledger/${bicycleId}/override`}
    schema={AskOverride.input}
    about={{ bicycleId }}
    reasonLabel="例外の理由"
    submitLabel="申請する"
  >
    <Text>
      {`別の担当者が承認すると、この自転車に限って「${blockers
        .filter(({ code }) => isLiftable(code))
        .map(({ code }) => blockerLabels[code])
        .join('、')}」のままでも処分できるようになります。`}
    </Text>
  </AskCommand>
);
