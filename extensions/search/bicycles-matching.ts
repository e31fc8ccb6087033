/**
 * The bicycles that meet all conditions (requirement (16), row L6), as SQL over `bicycles b`: the search, exports
 * and bulk changes find their set by this alone.
 */

import type { Day, Id } from '@bicycles/schema/ground/values';
import { metropolitanPoliceId } from '@bicycles/schema/police/metropolitan-police';
import type { BicycleSet, SearchConditions, SearchDay, SearchFlag } from '@bicycles/schema/search/conditions';
import type { Knex } from 'knex';
import { readRow, readRows } from '../ground/command/rows.ts';
import { allOf, SqlParts } from './sql-parts.ts';
import { addTextConditions, type Synonyms } from './text-conditions.ts';

export type Matching = {
  /** Tables and joins: `bicycles b`, and `bicycle_search s` where text is asked. */
  from: string;
  where: string;
  /** By the names that stand in `where`; each ends with a number, so that others can be added. */
  bindings: Record<string, string | readonly string[]>;
  /** Select of the one column `id`, for `b.id in (${sql})`. */
  sql: string;
  /** Whether bicycle_search is asked: `matchingOf` sees to it that no bicycle is missing there. */
  asksText: boolean;
  /** Whether nothing else is asked, so that `bicycle_search s` alone answers. */
  asksTextOnly: boolean;
  /** `where` without the grams: the same matches, for reading along another index. */
  whereByText: string;
  /** Of it the part on `bicycle_search s`. */
  textWhere: string;
  /** Of it the part on `bicycles b`. */
  bicycleWhere: string;
  /** No match was removed outside of these days: a day of its procedure follows the removal. */
  removed: { from: Day | undefined; until: Day | undefined };
};

/** Conditions on persons need `owner.read`: ask `assertMaySearch` first. */
export async function bicyclesMatching(db: Knex, conditions: SearchConditions): Promise<Matching> {
  const parts = new SqlParts();
  addPlaceConditions(parts, await placesWithin(db, conditions.placeIds));
  addListConditions(parts, conditions);
  addDayConditions(parts, conditions);
  addFlagConditions(parts, conditions);
  addTextConditions(parts, conditions, conditions.freeText === undefined ? [] : await readSynonyms(db));
  return matching(parts, removalDays(conditions));
}

/** The same for a set: its conditions, or the bicycles that were picked by hand. */
export async function bicyclesOf(db: Knex, set: BicycleSet): Promise<Matching> {
  if ('conditions' in set) return bicyclesMatching(db, set.conditions);
  const parts = new SqlParts();
  parts.ofBicycle.push(`b.id = any(${parts.bind('ids', set.bicycleIds)})`);
  return matching(parts);
}

function matching(parts: SqlParts, removed: Matching['removed'] = { from: undefined, until: undefined }): Matching {
  const { ofBicycle, ofText, grams, bindings } = parts;
  const asksText = ofText.length > 0;
  const from = asksText ? 'bicycles b join bicycle_search s on s.bicycle = b.id' : 'bicycles b';
  const where = allOf([...ofBicycle, ...grams, ...ofText]);
  return {
    from,
    where,
    bindings,
    sql: `select b.id from ${from} where ${where}`,
    asksText,
    asksTextOnly: asksText && ofBicycle.length === 0,
    whereByText: allOf([...ofBicycle, ...ofText]),
    textWhere: allOf(ofText),
    bicycleWhere: allOf(ofBicycle),
    removed,
  };
}

/**
 * 下北沢 合計 stands for its 北 and 南. Asked beforehand: of places that a subquery would name, the planner does not
 * know how many they are, and would rather read every bicycle of a name than those few of a place.
 */
async function placesWithin(db: Knex, placeIds: readonly Id[]): Promise<readonly Id[]> {
  if (placeIds.length === 0) return [];
  const row = await readRow<{ ids: Id[] }>(
    db,
    "select coalesce(json_agg(id), '[]') as ids from places where id = any(:placeIds) or parent = any(:placeIds)",
    { placeIds },
  );
  // None that is known finds none, as any other list of strangers does.
  return row && row.ids.length > 0 ? row.ids : placeIds;
}

/** Code list 同義語: the label and, in its phrase, the other words, parted by 、. Few rows, read where free text is asked. */
async function readSynonyms(db: Knex): Promise<Synonyms> {
  const rows = await readRows<{ words: string }>(
    db,
    `select concat_ws('、', label, phrase) as words from codes
      where list = 'search_synonym' and (retired_on is null or retired_on > (now() at time zone 'Asia/Tokyo')::date)
      order by sort limit 200`,
  );
  return rows.map(({ words }) => words.split(/[、,，]/u));
}

/** Index: bicycles_place_removed_on. */
function addPlaceConditions(parts: SqlParts, placeIds: readonly Id[]): void {
  if (placeIds.length > 0) parts.ofBicycle.push(`b.place = any(${parts.bind('places', placeIds)})`);
}

/** Indexes: bicycles_<column>_index, bicycles_site_status. */
function addListConditions(parts: SqlParts, conditions: SearchConditions): void {
  const oneOf = (name: string, values: readonly string[], sql: (placeholder: string) => string) => {
    if (values.length > 0) parts.ofBicycle.push(sql(parts.bind(name, values)));
  };
  oneOf('sites', conditions.storageSiteIds, (ids) => `b.storage_site = any(${ids})`);
  oneOf('kinds', conditions.vehicleKindIds, (ids) => `b.vehicle_kind = any(${ids})`);
  oneOf('models', conditions.modelIds, (ids) => `b.model = any(${ids})`);
  oneOf('colours', conditions.colourIds, (ids) => `(b.colour = any(${ids}) or b.second_colour = any(${ids}))`);
  oneOf('stickers', conditions.stickerColourIds, (ids) => `b.sticker_colour = any(${ids})`);
  oneOf('registrations', conditions.registrationKinds, (kinds) => `b.registration_kind = any(${kinds})`);
  // A sticker of 警視庁 is one of it with or without its station taken down.
  const orTokyo = conditions.policeBodyIds.includes(metropolitanPoliceId) ? "b.registration_kind = 'tokyo' or " : '';
  oneOf('police', conditions.policeBodyIds, (ids) => `(${orTokyo}b.registration_police_body = any(${ids}))`);
  oneOf('statuses', conditions.statuses, (statuses) => `b.status = any(${statuses})`);
}

const dayColumns: Record<SearchDay, string> = {
  removed: 'removed_on',
  retentionDeadline: 'retention_deadline_on',
  policeInquired: 'police_inquired_on',
  policeAnswered: 'police_answered_on',
  notified: 'notified_on',
  storageAnnounced: 'storage_announced_on',
  disposalAnnounced: 'disposal_announced_on',
  returned: 'returned_on',
  final: 'final_on',
};

/** Indexes: bicycles_<column>_index, bicycles_by_police_answered_on, bicycles_by_storage_announced_on. */
function addDayConditions(parts: SqlParts, { days }: SearchConditions): void {
  for (const [day, column] of Object.entries(dayColumns)) {
    const { from, to } = days[day as SearchDay] ?? {};
    if (from !== undefined) parts.ofBicycle.push(`b.${column} >= cast(${parts.bind('from', from)} as date)`);
    if (to !== undefined) parts.ofBicycle.push(`b.${column} <= cast(${parts.bind('to', to)} as date)`);
  }
}

function removalDays({ days }: SearchConditions): Matching['removed'] {
  const ends = Object.values(days).map(({ to }) => to);
  return { from: days.removed?.from, until: ends.filter((to) => to !== undefined).sort()[0] };
}

const flagSql: Record<SearchFlag, string> = {
  isReturned: "b.status = 'returned'",
  hasRegistration: 'b.registration_key is not null',
  hasOwner: 'b.owner is not null',
  isUndelivered: 'b.is_undelivered',
  hasTheftReport: 'b.has_theft_report',
  isExempt: 'b.is_exempt',
  isBeyondUse: 'b.is_beyond_use',
  isHeld: 'b.is_held',
};

/** Indexes: bicycles_is_<flag>, for the rows of which it is true. */
function addFlagConditions(parts: SqlParts, { flags }: SearchConditions): void {
  for (const [flag, sql] of Object.entries(flagSql)) {
    const asked = flags[flag as SearchFlag];
    if (asked !== undefined) parts.ofBicycle.push(asked === 'yes' ? sql : `not (${sql})`);
  }
}
