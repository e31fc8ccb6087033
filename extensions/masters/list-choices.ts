import { latestInForce } from '@bicycles/schema/ground/days/in-force';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { siteForPlace } from '@bicycles/schema/masters/site-for-place';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { readAssignments } from './read-assignments.ts';

type Code = { id: string; list: string; code: string; label: string };
type Place = {
  id: string;
  code: string;
  label: string;
  zone: 'restricted' | 'outside';
  kind: string;
  isSelectable: boolean;
  parentId: string | null;
  line: string | null;
  latitude: number | null;
  longitude: number | null;
  radiusM: number | null;
};
type Site = {
  id: string;
  code: string;
  label: string;
  shortName: string;
  address: string | null;
  phone: string | null;
  openingHours: string | null;
};
type Police = {
  id: string;
  code: string;
  label: string;
  kind: string;
  prefecture: string;
  stickerName: string | null;
  registrationPattern: string | null;
};
type Fee = { id: string; vehicleKindId: string; yen: number; validFrom: string };

/** Every choice of every form, as the masters stand today (row M1). */
export const listChoices = defineQuery(ListChoices, async ({ includeRetired }, { db, today }) => {
  const inUse = '(:all or retired_on is null or retired_on > :today)';
  const bindings = { all: includeRetired, today };
  const [codes, places, storageSites, policeBodies, fees, assignments, waitMinutes, standIn] = await Promise.all([
    readRows<Code>(
      db,
      `select id, list, code, label from codes where ${inUse} order by list, sort nulls last, code`,
      bindings,
    ),
    readRows<Place>(
      db,
      `select id, code, name as label, zone, kind, is_selectable as "isSelectable", parent as "parentId", line,
      latitude::float8, longitude::float8, radius_m as "radiusM" from places where ${inUse} order by sort nulls last, code`,
      bindings,
    ),
    readRows<Site>(
      db,
      `select id, code, name as label, short_name as "shortName", address, phone, opening_hours as "openingHours"
      from storage_sites where ${inUse} order by sort nulls last, code`,
      bindings,
    ),
    readRows<Police>(
      db,
      `select id, code, name as label, kind, prefecture, sticker_name as "stickerName",
      registration_pattern as "registrationPattern" from police_bodies where ${inUse} order by kind, sort nulls last, code`,
      bindings,
    ),
    readRows<Fee>(db, 'select id, vehicle_kind as "vehicleKindId", yen, valid_from as "validFrom" from fees'),
    readAssignments(db),
    readSetting(db, 'removal.wait_minutes', today),
    readSetting(db, 'yards.stand_in', today),
  ]);
  const kinds = [...new Set(fees.map((fee) => fee.vehicleKindId))];
  return {
    today,
    codes: Object.fromEntries(Map.groupBy(codes, (code) => code.list)),
    places: places.map((place) => ({ ...place, storageSiteId: siteForPlace(assignments, place.id, today) ?? null })),
    storageSites,
    policeBodies,
    fees: kinds.flatMap(
      (kind) =>
        latestInForce(
          fees.filter((fee) => fee.vehicleKindId === kind),
          today,
        ) ?? [],
    ),
    waitMinutes,
    mayStandIn: standIn === 'on',
  };
});
