/** Bicycles whose time is over, brought there by the real commands on a moved clock; the days are those of one bicycle's year. */

import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { AddDisposalScan, FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import { calendarDay } from '@bicycles/schema/ground/days/calendar-day';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { RecordPoliceInquiry } from '@bicycles/schema/police/contracts';
import { AddPublicNotice } from '@bicycles/schema/public-notices/contracts';
import type { z } from 'zod';
import { masterId } from '../../directus/master-id.ts';
import { as } from '../harness/people.ts';
import { aBicycle, seen } from './a-bicycle.ts';

/** 撤去 3/2 → 保管の公示 3/10 → 保管期限 5/2 → 処分公示 5/7 → 処分 5/25 → 所有権の帰属 9/11. */
export const year = {
  removedOn: '2026-03-02',
  storageAnnouncedOn: '2026-03-10',
  deadlineOn: '2026-05-02',
  disposalAnnouncedOn: '2026-05-07',
  disposedOn: '2026-05-25',
  lastDayOfClaim: '2026-09-10',
  transfersOn: '2026-09-11',
};

/** The server's clock at ten on this day in Tokyo. */
export const on = (day: string, time = '10:00') => ({ at: `${day}T${time}:00+09:00` });

export type Ready = Bicycle & { tagNumber: string };

/** Stored since the first day of `year`, a few at a time. */
export async function storedBicycles(count: number, bicycle = aBicycle()): Promise<Ready[]> {
  const made: Ready[] = [];
  while (made.length < count) {
    const next = Math.min(8, count - made.length);
    const lane = () => bicycle.removedOn(year.removedOn).inState('stored');
    made.push(...(await Promise.all(Array.from({ length: next }, lane))));
  }
  return made;
}

type Announcement = Partial<z.input<typeof AddPublicNotice.input>> & { madeOn?: string };

/**
 * 公示 of these bicycles, made on the day on which it is announced unless said otherwise; a 処分公示 after the one of
 * storage.
 */
export async function announced(bicycles: readonly { id: string }[], { madeOn, ...wish }: Announcement = {}) {
  const kind = wish.kind ?? 'disposal';
  if (kind === 'disposal') await announcedAsStored(bicycles);
  const announcedOn = wish.announcedOn ?? (kind === 'storage' ? year.storageAnnouncedOn : year.disposalAnnouncedOn);
  return (await as('office')).send(
    AddPublicNotice,
    {
      kind,
      announcedOn,
      announcedUntil: twoWeeksAfter(announcedOn),
      ...wish,
      bicycleIds: bicycles.map(({ id }) => id),
    },
    on(madeOn ?? announcedOn),
  );
}

async function announcedAsStored(bicycles: readonly { id: string }[]): Promise<void> {
  const rows = await Promise.all(bicycles.map(({ id }) => seen(id)));
  const missing = rows.filter(({ storageAnnouncedOn }) => storageAnnouncedOn === null);
  if (missing.length > 0) await announced(missing, { kind: 'storage' });
}

const twoWeeksAfter = (day: string): string => calendarDay(day).plus({ days: 14 }).toISODate();

type PoliceAnswer = Partial<Pick<z.input<typeof RecordPoliceInquiry.input>, 'result' | 'answeredOn' | 'reason'>>;

/** The police were asked about its 防犯登録番号 after the removal, and answered, recorded by hand. */
export async function asked(bicycleId: string, answer: PoliceAnswer = {}): Promise<void> {
  const { revision, removedOn } = await seen(bicycleId);
  const inquiredOn = removedOn ?? year.removedOn;
  await (await as('office')).send(
    RecordPoliceInquiry,
    {
      ...{ bicycleId, revision, policeBodyId: masterId('police_bodies', 'P13'), documentNumber: '8世交自第55号' },
      ...{ inquiredOn, answeredOn: inquiredOn, result: 'unknown', ...answer },
    },
    on(inquiredOn, '16:00'),
  );
}

/** Past their deadline, asked about and announced on both occasions: nothing stands against their disposal on `year.disposedOn`. */
export async function readyBicycles(count: number, bicycle = aBicycle()): Promise<Ready[]> {
  const bicycles = await storedBicycles(count, bicycle);
  for (const { id, registrationNumber } of bicycles) if (registrationNumber !== null) await asked(id);
  await announced(bicycles, { kind: 'disposal' });
  return Promise.all(bicycles.map(async ({ id, tagNumber }) => ({ ...(await seen(id)), tagNumber })));
}

type Listing = Partial<z.input<typeof AddDisposal.input>>;

/** A disposal list of these, made on `year.disposedOn`. */
export async function aDisposal(bicycles: readonly Ready[], wish: Listing = {}) {
  return (await as('office')).send(
    AddDisposal,
    {
      storageSiteId: bicycles[0]?.storageSiteId ?? '',
      kind: 'scrapped',
      bicycleIds: bicycles.map(({ id }) => id),
      ...wish,
    },
    on(year.disposedOn),
  );
}

/** The same with every bicycle found in the yard. */
export async function aReconciledDisposal(bicycles: readonly Ready[], wish: Listing = {}): Promise<string> {
  const { disposalId } = await aDisposal(bicycles, wish);
  const storage = await as('storage');
  for (const { tagNumber } of bicycles) {
    await storage.send(AddDisposalScan, { disposalId, scanned: tagNumber }, on(year.disposedOn));
  }
  await storage.send(FinishReconciliation, { disposalId }, on(year.disposedOn));
  return disposalId;
}
