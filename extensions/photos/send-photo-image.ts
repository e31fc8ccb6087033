import { pipeline } from 'node:stream/promises';
import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import type { Photo } from '@bicycles/schema/photos/contracts';
import { readablePhotoKinds } from '@bicycles/schema/photos/readable-kinds';
import type { EndpointExtensionContext } from '@directus/extensions';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { readActor } from '../ground/command/actor.ts';
import { readRow } from '../ground/command/rows.ts';
import type { ServerContext } from '../ground/command/served.ts';

/** The two sizes that screens use: a thumbnail and the whole picture. */
const Width = z.enum(['320', '1600']).default('1600');

/** Sends a photo for a screen; terminals must not keep it (row X4). */
export async function sendPhotoImage(
  request: Request,
  response: Response,
  server: ServerContext,
  { services, getSchema }: EndpointExtensionContext,
) {
  const actor = await readActor(request, server.database, 'photo.read');
  const id = Id.parse(request.params['id']);
  const width = Number(Width.parse(request.query['width']));
  const photo = await readRow<{ file: string | null; kind: Photo['kind'] }>(
    server.database,
    'select file, kind from photos where id = :id',
    { id },
  );
  if (!photo?.file) throw new Failure('photo-not-found', '写真が見つかりません', { status: 404 });
  if (!readablePhotoKinds(actor.role).includes(photo.kind)) {
    throw new Failure('forbidden', 'この写真を見る権限がありません', { status: 403 });
  }
  const assets = new services.AssetsService({ knex: server.database, schema: await getSchema(), accountability: null });
  const { stream, file, stat } = await assets.getAsset(photo.file, {
    transformationParams: { width, withoutEnlargement: true, format: 'jpg', quality: 80 },
  });
  response.setHeader('content-type', file.type ?? 'image/jpeg');
  response.setHeader('content-length', stat.size);
  response.setHeader('cache-control', 'private, no-store');
  await pipeline(stream, response);
}
