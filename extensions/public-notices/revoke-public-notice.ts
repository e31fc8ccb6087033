import { isClosed } from '@bicycles/schema/bicycle/status';
import { ownershipTransfersOn } from '@bicycles/schema/ground/days/ownership-transfer';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import { mayRevoke } from '@bicycles/schema/public-notices/may-revoke';
import { lockYardBicycles } from '../disposal/read-yard-bicycles.ts';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockRow, updateRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { getNoticeRow } from './get-notice-row.ts';
import { readLines } from './read-lines.ts';

/** 公示の取消 D1 as a batch, until the end of its first day: the days of the rows go back; what left meanwhile is named. */
export const revokePublicNotice = defineCommand(RevokePublicNotice, async (input, context) => {
  const { trx, at, today, change, audit } = context;
  const { publicNoticeId, reason } = input;
  await lockRow(trx, 'public_notices', publicNoticeId);
  const notice = await getNoticeRow(trx, publicNoticeId);
  assertAllowed(mayRevoke(notice, today));
  const { kind, number, announcedOn } = notice;
  await updateRow(trx, 'public_notices', publicNoticeId, { state: 'revoked', revokedAt: at, revokedReason: reason });

  const ids = (await readLines(trx, publicNoticeId)).map(({ bicycleId }) => bicycleId);
  const bicycles = await lockYardBicycles(trx, ids, today);
  const months = await readSetting(trx, 'deadline.ownership_months', announcedOn);
  const open = bicycles.filter(({ status }) => !isClosed(status));
  for (const bicycle of open) {
    const days = {
      storageAnnouncedOn: kind === 'storage' ? null : bicycle.storageAnnouncedOn,
      disposalAnnouncedOn: kind === 'disposal' ? null : bicycle.disposalAnnouncedOn,
    };
    const transfersOn = ownershipTransfersOn({ ...days, months });
    const link = kind === 'storage' ? { storageNotice: null } : { disposalNotice: null };
    const event = { kind: 'announcement-revoked' as const, reason, details: { number, announcedOn, kind } };
    await change(bicycle, event, { ...days, ...link, ownershipTransfersOn: transfersOn });
  }

  const skipped = bicycles
    .filter(({ status }) => isClosed(status))
    .map((bicycle) => leftOut(bicycle, '公示のあとに返還・処分が済んでいるため、記録はそのまま残ります'));
  audit({ kind: 'public_notices', id: publicNoticeId, details: { number, revoked: open.length, reason } });
  return { publicNoticeId, revokedCount: open.length, skipped };
});
