import { pipeline } from 'node:stream/promises';
import { Failure } from '@bicycles/schema/failure';
import { Id } from '@bicycles/schema/values';
import type { EndpointExtensionContext } from '@directus/extensions';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { readActor } from '../command/actor.ts';
import { readRow } from '../command/rows.ts';
import type { ServerContext } from '../command/served.ts';

/** The two sizes that screens use: a thumbnail and the whole picture. */
const Width = z.enum(['320', '1600']).default('1600');

/** Sends a photo for a screen; terminals must not keep it (row X4). */
export async function sendPhotoImage(
  request: Request,
  response: Response,
  server: ServerContext,
  { services, getSchema }: EndpointExtensionContext,
) {
  await readActor(request, server.database, 'photo.read');
  const id = Id.parse(request.params['id']);
  const width = Number(Width.parse(request.query['width']));
  const photo = await readRow<{ file: string | null }>(server.database, 'select file from photos where id = :id', {
    id,
  });
  if (!photo?.file) throw new Failure('photo-not-found', '写真が見つかりません', { status: 404 });
  const assets = new services.AssetsService({ knex: server.database, schema: await getSchema(), accountability: null });
  const { stream, file, stat } = await assets.getAsset(photo.file, {
    transformationParams: { width, withoutEnlargement: true, format: 'jpg', quality: 80 },
  });
  response.setHeader('content-type', file.type ?? 'image/jpeg');
  response.setHeader('content-length', stat.size);
  response.setHeader('cache-control', 'private, no-store');
  await pipeline(stream, response);
}
