/**
 * `GET /ledger/tiles/:z/:x/:y`: a tile of the office's own server (setting `map.tiles_url`), fetched by this
 * server, so that terminals speak to no other host and the content security policy stays closed.
 */
import { GetMapBase } from '@bicycles/schema/masters/map-contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { load } from '#app/directus/load.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';

const number = z.coerce.number().int().min(0);
const Tile = z.object({ z: number.max(20), x: number.max(2 ** 20), y: number.max(2 ** 20) });
const waitMilliseconds = 5_000;
const daySeconds = 24 * 60 * 60;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.read');
  const tile = Tile.safeParse(params);
  if (!tile.success) return new Response(null, { status: 404 });
  const { tilesUrl } = await load(request, GetMapBase, {});
  if (tilesUrl === '') return new Response(null, { status: 404 });
  const address = Object.entries(tile.data).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, `${value}`),
    tilesUrl,
  );
  return askTileServer(address);
}

/** A tile server that is away leaves a grey square, never an error on the screen. */
async function askTileServer(address: string): Promise<Response> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(waitMilliseconds), redirect: 'error' }).catch(
    () => undefined,
  );
  const type = answer?.headers.get('content-type') ?? '';
  if (!answer?.ok || !/^image\/(png|jpeg|webp)\b/.test(type)) return new Response(null, { status: 404 });
  return new Response(answer.body, {
    headers: { 'content-type': type, 'cache-control': `private, max-age=${daySeconds}` },
  });
}
