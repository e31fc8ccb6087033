import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { describeConditions } from '@bicycles/schema/search/describe-conditions';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** What a printed list and a history call a set: 「撤去場所：三軒茶屋、撤去日：2026-10-01～」. */
export async function setInWords(db: Knex, set: BicycleSet): Promise<string> {
  if ('bicycleIds' in set) return `一覧から選んだ${set.bicycleIds.length.toLocaleString('ja-JP')}件`;
  const { placeIds, storageSiteIds, policeBodyIds, vehicleKindIds, modelIds, colourIds, stickerColourIds } =
    set.conditions;
  const ids = [placeIds, storageSiteIds, policeBodyIds, vehicleKindIds, modelIds, colourIds, stickerColourIds].flat();
  const found = await readRows<{ id: string; label: string }>(db, labelsSql, { ids });
  const labels = new Map(found.map(({ id, label }) => [id, label]));
  const words = describeConditions(set.conditions, (id) => labels.get(id) ?? '');
  return words.length === 0 ? '指定なし（すべて）' : words.join('、');
}

const labelsSql = `
  select id, name as label from places where id = any(cast(:ids as uuid[]))
  union all select id, name from storage_sites where id = any(cast(:ids as uuid[]))
  union all select id, name from police_bodies where id = any(cast(:ids as uuid[]))
  union all select id, label from codes where id = any(cast(:ids as uuid[]))`;
