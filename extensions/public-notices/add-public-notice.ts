import { randomUUID } from 'node:crypto';
import { ownershipTransfersOn } from '@bicycles/schema/deadline/ownership-transfer';
import { assertAllowed } from '@bicycles/schema/failure';
import { AddPublicNotice, type PublicNoticeKind } from '@bicycles/schema/public-notices/contracts';
import { mayAnnounce } from '@bicycles/schema/public-notices/may-announce';
import { mayAnnounceOn } from '@bicycles/schema/public-notices/may-announce-on';
import type { Day } from '@bicycles/schema/values';
import { defineCommand } from '../command/define-command.ts';
import { insertRow } from '../command/rows.ts';
import { readSetting } from '../command/settings.ts';
import { notRemoved } from '../disposals/not-removed.ts';
import { type GatedBicycle, lockYardBicycles } from '../disposals/read-yard-bicycles.ts';
import { leftOut } from '../notices/left-out.ts';
import { assertSomeLeft } from './assert-some-left.ts';
import { lineOf } from './line-of.ts';
import { numberFor } from './number-for.ts';

/** 公示 D1: one batch; each row gets its day and, from the first 公示 on, the day on which it becomes the ward's. */
export const addPublicNotice = defineCommand(AddPublicNotice, async (input, context) => {
  const { trx, actor, at, today, change, audit } = context;
  const { kind, announcedOn, announcedUntil } = input;
  assertAllowed(mayAnnounceOn(announcedOn, today), 'announcedOn');
  const chosen = await lockYardBicycles(trx, [...new Set(input.bicycleIds)], today);
  const judged = chosen.map((bicycle) => ({ bicycle, verdict: mayAnnounce({ kind, ...bicycle }) }));
  const announced = judged.flatMap(({ bicycle, verdict }) => (verdict.allowed ? [bicycle] : [])).sort(byYard);
  const refused = [
    ...judged.flatMap(({ bicycle, verdict }) => (verdict.allowed ? [] : [leftOut(bicycle, verdict.reason)])),
    ...notRemoved(input.bicycleIds, chosen),
  ];
  assertSomeLeft(announced.length, refused);

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

/** As the paper is read: yard by yard, and in each by the day of the removal. */
const byYard = (one: GatedBicycle, other: GatedBicycle) =>
  one.storageSiteName.localeCompare(other.storageSiteName, 'ja') ||
  one.removedOn.localeCompare(other.removedOn) ||
  one.managementNumber.localeCompare(other.managementNumber);
