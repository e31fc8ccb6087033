import { assertAllowed } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { LeftOut } from '@bicycles/schema/notices/contracts';
import type { AddPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { mayAnnounce } from '@bicycles/schema/public-notices/may-announce';
import { mayAnnounceOn, mayEndOn } from '@bicycles/schema/public-notices/may-announce-on';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { notRemoved } from '../disposal/not-removed.ts';
import type { GatedBicycle } from '../disposal/read-yard-bicycles.ts';
import { assertSomeLeft } from '../ground/bicycle/assert-some-left.ts';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { readSetting } from '../ground/command/settings.ts';

type Wish = z.output<typeof AddPublicNotice.input>;

/** Throws on the field whose day does not hold: 公示日 in the past, or an end before the least days are over. */
export async function assertNoticeDays(db: Knex, wish: Wish, today: Day): Promise<void> {
  assertAllowed(mayAnnounceOn(wish.announcedOn, today), 'announcedOn');
  const minimumDays = await readSetting(db, 'public_notice.minimum_days', wish.announcedOn);
  assertAllowed(mayEndOn(wish, minimumDays), 'announcedUntil');
}

/** Which of the chosen bicycles stand on the 公示, as the paper is read, and which are left out and why. */
export function sortOut(
  { kind, announcedOn, bicycleIds }: Wish,
  chosen: readonly GatedBicycle[],
): { announced: GatedBicycle[]; refused: LeftOut[] } {
  const judged = chosen.map((bicycle) => ({ bicycle, verdict: mayAnnounce({ ...bicycle, kind, announcedOn }) }));
  const announced = judged.flatMap(({ bicycle, verdict }) => (verdict.allowed ? [bicycle] : [])).sort(byYard);
  const refused = [
    ...judged.flatMap(({ bicycle, verdict }) => (verdict.allowed ? [] : [leftOut(bicycle, verdict.reason)])),
    ...notRemoved(bicycleIds, chosen),
  ];
  assertSomeLeft(announced.length, refused);
  return { announced, refused };
}

/** Yard by yard, and in each by the day of the removal. */
const byYard = (one: GatedBicycle, other: GatedBicycle) =>
  one.storageSiteName.localeCompare(other.storageSiteName, 'ja') ||
  one.removedOn.localeCompare(other.removedOn) ||
  one.managementNumber.localeCompare(other.managementNumber);
