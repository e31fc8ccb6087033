/** What the built-in map is drawn from (row L4): stations and yards of the masters, and tiles where the office has some. */
import { z } from 'zod';
import { query } from '../ground/contract.ts';

const spot = { name: z.string(), latitude: z.number(), longitude: z.number() };

export const GetMapBase = query({
  path: '/masters/get-map-base',
  capability: 'masters.read',
  input: z.object({}),
  output: z.object({
    /** Stations in the order of their line. */
    places: z.array(z.object({ ...spot, line: z.string().nullable(), radiusM: z.number().nullable() })),
    storageSites: z.array(z.object(spot)),
    /** Setting `map.tiles_url`; empty without a tile server. */
    tilesUrl: z.string(),
  }),
});
export type MapBase = z.infer<typeof GetMapBase.output>;
