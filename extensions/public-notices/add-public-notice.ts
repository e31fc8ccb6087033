import { randomUUID } from 'node:crypto';
import { ownershipTransfersOn } from '@bicycles/schema/ground/days/ownership-transfer';
import type { Day } from '@bicycles/schema/ground/values';
import { AddPublicNotice, type PublicNoticeKind } from '@bicycles/schema/public-notices/contracts';
import { type GatedBicycle, lockYardBicycles } from '../disposal/read-yard-bicycles.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { lineOf } from './line-of.ts';
import { numberFor } from './number-for.ts';
import { assertNoticeDays, sortOut } from './plan-notice.ts';

/** 公示 D1: one batch; each row gets its day and, from the first 公示 on, the day on which it becomes the ward's. */
export const addPublicNotice = defineCommand(AddPublicNotice, async (input, context) => {
  const { trx, actor, at, today, change, audit } = context;
  const { kind, announcedOn, announcedUntil } = input;
  await assertNoticeDays(trx, input, today);
  const chosen = await lockYardBicycles(trx, [...new Set(input.bicycleIds)], today);
  const { announced, refused } = sortOut(input, chosen);

  const id = randomUUID();
  const number = await numberFor(trx, input.number, today);
  const count = announced.length;
  await insertRow(trx, 'public_notices', {
    id,
    number,
    kind,
    announcedOn,
    announcedUntil,
    state: 'announced',
    bicycleCount: count,
    createdBy: actor.id,
    createdAt: at,
  });
  await trx.batchInsert(
    'public_notice_items',
    announced.map((bicycle, index) => ({
      public_notice: id,
      position: index + 1,
      bicycle: bicycle.id,
      line: JSON.stringify(lineOf(bicycle)),
    })),
    500,
  );
  const months = await readSetting(trx, 'deadline.ownership_months', announcedOn);
  for (const bicycle of announced) {
    const days = daysAfter(kind, bicycle, announcedOn);
    const transfersOn = ownershipTransfersOn({ ...days, months });
    const details = { number, announcedOn, announcedUntil, ownershipTransfersOn: transfersOn };
    const link = kind === 'storage' ? { storageNotice: id } : { disposalNotice: id };
    await change(
      bicycle,
      { kind: `${kind}-announced`, details },
      { ...days, ...link, ownershipTransfersOn: transfersOn },
    );
  }

  audit({ kind: 'public_notices', id, details: { number, count, leftOut: refused.length } });
  return { publicNoticeId: id, number, count, leftOut: refused };
});

const daysAfter = (kind: PublicNoticeKind, bicycle: GatedBicycle, announcedOn: Day) => ({
  storageAnnouncedOn: kind === 'storage' ? announcedOn : bicycle.storageAnnouncedOn,
  disposalAnnouncedOn: kind === 'disposal' ? announcedOn : bicycle.disposalAnnouncedOn,
});
