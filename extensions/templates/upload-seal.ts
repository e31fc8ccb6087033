import { Failure } from '@bicycles/schema/ground/failure';
import { Id, optionalText } from '@bicycles/schema/ground/values';
import { maximumSealBytes } from '@bicycles/schema/templates/contracts';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { asCommands } from '../ground/command/as-commands.ts';
import { writeAudit } from '../ground/command/audit.ts';
import type { ServerContext } from '../ground/command/served.ts';
import { insertVersion } from './insert-version.ts';
import { readImage } from './read-image.ts';
import { receiveUpload } from './receive-upload.ts';
import { sealKind, sealName } from './seal-kind.ts';

const smallestPixels = 200;

/** 公印の登録 N2: a PNG with a clear ground, so that it may lie over the mayor's name. Not in use until taken so. */
export async function uploadSeal(request: Request, response: Response, server: ServerContext) {
  const id = Id.parse(request.params['id']);
  const { facts, actor, at, content } = await receiveUpload(request, response, server, {
    facts: z.object({ note: optionalText(255) }),
    maximumBytes: maximumSealBytes,
  });
  const bytes = await readSeal(content);
  const made = await asCommands(server.database, async (trx) => {
    const seal = await server.files.store(trx, {
      bytes,
      mediaType: 'image/png',
      name: 'seal.png',
      title: sealName,
    });
    const version = await insertVersion(
      trx,
      { id, kind: sealKind, name: sealName, note: facts.note ?? null, file: null, seal },
      { actor, at },
    );
    await writeAudit(trx, actor, '/templates/seals', at, {
      kind: 'document_templates',
      id,
      details: { version: version.version, bytes: bytes.length },
    });
    return version;
  });
  response.json({ data: made });
}

/** Its pixels alone, written anew. */
async function readSeal(content: Buffer): Promise<Buffer> {
  const image = await readImage(content, ['png'], 'PNGの画像ではありません。印影をPNGで保存し、選び直してください');
  const { width, height } = await image.metadata();
  const { isOpaque } = await image.stats();
  if (isOpaque) refuse('背景が透明ではありません。白い部分を透明にしたPNGを選んでください');
  if (Math.min(width, height) < smallestPixels) {
    refuse(`画像が小さすぎます（${width}×${height}）。縦横とも${smallestPixels}画素以上のPNGを選んでください`);
  }
  return image.png().toBuffer();
}

function refuse(message: string): never {
  throw new Failure('seal-unusable', message, { status: 422, fields: { file: message } });
}
