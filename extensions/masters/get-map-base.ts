import { GetMapBase, type MapBase } from '@bicycles/schema/masters/map-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';

/** 地図の下地 L4: retired places stay, since old removals happened there. Groups (北・南の合計) are no spot. */
export const getMapBase = defineQuery(GetMapBase, async (_input, { db, today }) => {
  const [places, storageSites, tilesUrl] = await Promise.all([
    readRows<MapBase['places'][number]>(
      db,
      `select name, line, latitude::float8, longitude::float8, radius_m as "radiusM" from places
        where latitude is not null and longitude is not null and is_selectable order by line, sort nulls last, code`,
    ),
    readRows<MapBase['storageSites'][number]>(
      db,
      `select short_name as name, latitude::float8, longitude::float8 from storage_sites
        where latitude is not null and longitude is not null order by sort nulls last, code`,
    ),
    readSetting(db, 'map.tiles_url', today),
  ]);
  return { places, storageSites, tilesUrl };
});
