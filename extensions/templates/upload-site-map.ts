import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import { maximumMapBytes } from '@bicycles/schema/templates/contracts';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { asCommands } from '../ground/command/as-commands.ts';
import { writeAudit } from '../ground/command/audit.ts';
import { lockRow, updateRow } from '../ground/command/rows.ts';
import type { ServerContext } from '../ground/command/served.ts';
import { readImage } from './read-image.ts';
import { receiveUpload } from './receive-upload.ts';

/** The frame of the notices, 66 × 45.8 mm at 500 dpi; a picture of another shape gets white edges, not distorted. */
const frame = { width: 1300, height: 902 };

/** 案内図の登録 N2, at once in use: the picture of a yard that `map:CODE` stands for. */
export async function uploadSiteMap(request: Request, response: Response, server: ServerContext) {
  const id = Id.parse(request.params['id']);
  const { actor, at, content } = await receiveUpload(request, response, server, {
    facts: z.object({}),
    maximumBytes: maximumMapBytes,
  });
  const image = await readImage(
    content,
    ['png', 'jpeg'],
    'PNGかJPEGの画像ではありません。案内図を画像として保存し、選び直してください',
  );
  const bytes = await image
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ ...frame, fit: 'contain', background: '#fff' })
    .png()
    .toBuffer();
  const name = await asCommands(server.database, async (trx) => {
    const site = await lockRow(trx, 'storage_sites', id);
    if (!site) throw new Failure('site-not-found', '保管所が見つかりません。画面を更新してください', { status: 404 });
    const file = await server.files.store(trx, {
      bytes,
      mediaType: 'image/png',
      name: `map-${site.code}.png`,
      title: `案内図 ${site.name}`,
    });
    await updateRow(trx, 'storage_sites', id, { mapImage: file });
    await writeAudit(trx, actor, '/templates/site-maps', at, {
      kind: 'storage_sites',
      id,
      details: { file, before: site.mapImage },
    });
    return site.name;
  });
  response.json({ data: { name } });
}
