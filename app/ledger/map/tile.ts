/**
 * `GET /ledger/tiles/:z/:x/:y`: a tile of the office's own server (setting `map.tiles_url`), fetched by this
 * server, so that terminals speak to no other host and the content security policy stays closed.
 */
import { GetMapBase } from '@bicycles/schema/masters/map-contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { askTileServer } from './ask-tile-server.server.ts';
import { TilePlace, tileAddress } from './tile-address.ts';

const daySeconds = 24 * 60 * 60;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.read');
  const place = TilePlace.safeParse(params);
  if (!place.success) return miss();
  const { tilesUrl } = await load(request, GetMapBase, {});
  const tile = tilesUrl === '' ? undefined : await askTileServer(tileAddress(tilesUrl, place.data));
  if (tile === undefined) return miss();
  return new Response(tile.bytes, {
    headers: { 'content-type': tile.type, 'cache-control': `private, max-age=${daySeconds}` },
  });
}

/** Leaves a grey square on the map, never an error on the screen; the next look asks again. */
const miss = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
