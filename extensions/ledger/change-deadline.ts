import { assertAllowed } from '@bicycles/schema/ground/failure';
import { ChangeDeadline } from '@bicycles/schema/ledger/contracts';
import { mayChangeDeadline } from '@bicycles/schema/ledger/may-change-deadline';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 保管期限の変更 L1, L8: the computed date stays beside the changed one, with the reason. */
export const changeDeadline = defineCommand(ChangeDeadline, async (input, { trx, today, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const { retentionDeadlineOn, reason } = input;
  assertAllowed(
    mayChangeDeadline({
      status: statusOf(bicycle),
      revision: bicycle.revision,
      expectedRevision: input.revision,
      removedOn: bicycle.removedOn,
      disposalAnnouncedOn: bicycle.disposalAnnouncedOn,
      until: retentionDeadlineOn,
      today,
      confirmsAnnounced: input.confirmsAnnounced,
    }),
    'retentionDeadlineOn',
  );

  const details = { from: bicycle.retentionDeadlineOn, to: retentionDeadlineOn };
  const revision = await change(
    bicycle,
    { kind: 'deadline-changed', reason, details },
    { retentionDeadlineOn, deadlineReason: reason },
  );

  audit({ kind: 'bicycles', id: bicycle.id, details });
  return { bicycleId: bicycle.id, revision, retentionDeadlineOn };
});
