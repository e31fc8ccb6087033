/** Bicycles for tests, made by the real commands: a test can't begin in a state that the product can't reach. */

import { type Bicycle, GetBicycle } from '@bicycles/schema/ledger/contracts';
import { AddRemoval, AddTagging } from '@bicycles/schema/street/contracts';
import { AddArrival, AddIntake } from '@bicycles/schema/yard/contracts';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { masterId } from '../../directus/master-id.ts';
import { as } from '../harness/people.ts';
import { aTag } from './a-tag.ts';

type Look = Partial<z.input<typeof AddIntake.input>>;
type Plan = { removedAt: DateTime; place: string; look: Look };

export const code = (list: string, name: string): string => masterId('codes', `${list}/${name}`);
export const placeId = (placeCode: string): string => masterId('places', placeCode);
export const siteId = (siteCode: string): string => masterId('storage_sites', siteCode);

/** A bicycle to be brought to a state: `await aBicycle().removedOn('2026-10-01').inState('stored')`. */
export function aBicycle(plan: Partial<Plan> = {}) {
  const whole: Plan = {
    removedAt: DateTime.now().setZone('Asia/Tokyo').minus({ minutes: 5 }),
    place: 'S22N',
    look: {},
    ...plan,
  };
  return {
    at: (place: string) => aBicycle({ ...whole, place }),
    removedOn: (day: string) =>
      aBicycle({ ...whole, removedAt: DateTime.fromISO(`${day}T10:00`, { zone: 'Asia/Tokyo' }) }),
    looking: (look: Look) => aBicycle({ ...whole, look }),
    inState: (state: 'tagged' | 'removed' | 'arrived' | 'stored') => live(whole, state),
  };
}

async function live({ removedAt, place, look }: Plan, state: 'tagged' | 'removed' | 'arrived' | 'stored') {
  const at = (minutes: number) => ({ at: removedAt.plus({ minutes }).toISO() ?? undefined });
  const street = await as('street');
  const storage = await as('storage');
  const tagNumber = await aTag();
  const { bicycleId } = await street.send(
    AddTagging,
    { tagNumber, placeId: placeId(place), vehicleKindId: code('vehicle_kind', 'bicycle') },
    at(-31),
  );
  if (state !== 'tagged') {
    await street.send(AddRemoval, { tagNumber, removalKindId: code('removal_kind', 'removal') }, at(0));
  }
  if (state === 'arrived' || state === 'stored') {
    const { storageSiteId } = await seen(bicycleId);
    await storage.send(AddArrival, { tagNumber, storageSiteId: storageSiteId ?? '' }, at(1));
  }
  if (state === 'stored') {
    const { revision } = await seen(bicycleId);
    await storage.send(AddIntake, { bicycleId, revision, registrationKind: 'none', ...look }, at(2));
  }
  return { ...(await seen(bicycleId)), tagNumber };
}

/** The bicycle as a clerk of the office sees it now. */
export async function seen(id: string): Promise<Bicycle> {
  return (await as('office')).send(GetBicycle, { id });
}
