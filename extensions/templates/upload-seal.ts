import { Failure } from '@bicycles/schema/failure';
import { maximumSealBytes } from '@bicycles/schema/templates/contracts';
import { Id, optionalText } from '@bicycles/schema/values';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { writeAudit } from '../command/audit.ts';
import type { ServerContext } from '../command/served.ts';
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
  await assertSeal(content);
  const made = await server.database.transaction(async (trx) => {
    const seal = await server.files.store(trx, {
      bytes: content,
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
      details: { version: version.version, bytes: content.length },
    });
    return version;
  });
  response.json({ data: made });
}

async function assertSeal(content: Buffer): Promise<void> {
  const image = await readImage(content, ['png'], 'PNGの画像ではありません。印影をPNGで保存し、選び直してください');
  const { width, height } = await image.metadata();
  const { isOpaque } = await image.stats();
  if (isOpaque) refuse('背景が透明ではありません。白い部分を透明にしたPNGを選んでください');
  if (Math.min(width, height) < smallestPixels) {
    refuse(`画像が小さすぎます（${width}×${height}）。縦横とも${smallestPixels}画素以上のPNGを選んでください`);
  }
}

function refuse(message: string): never {
  throw new Failure('seal-unusable', message, { status: 422, fields: { file: message } });
}
