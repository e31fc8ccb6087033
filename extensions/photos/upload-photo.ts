import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import { PhotoFacts, type PhotoReceipt } from '@bicycles/schema/photos/contracts';
import type { Request, Response } from 'express';
import { type Actor, readActor } from '../ground/command/actor.ts';
import { asCommands } from '../ground/command/as-commands.ts';
import { writeAudit } from '../ground/command/audit.ts';
import { readRow } from '../ground/command/rows.ts';
import { iso, type ServerContext } from '../ground/command/served.ts';
import { correctTakenAt } from './correct-taken-at.ts';
import { findLink } from './find-link.ts';
import { findPhotographer } from './find-photographer.ts';
import { showsEvidence } from './measure-evidence.ts';
import { type Picture, readPicture } from './read-picture.ts';
import { storePicture } from './store-picture.ts';
import { wakeTagReader } from './tag-reading/start-tag-reader.ts';

/**
 * Takes one photo (rows F4, F5): picture and row in one transaction, linked to the scanned tag, and
 * acknowledged only after the commit. The id is the phone's own: the same photo again changes nothing.
 * The audit entry names who sent it, and what the phone said where the row says otherwise.
 */
export async function uploadPhoto(request: Request, response: Response, server: ServerContext) {
  const actor = await readActor(request, server.database, 'photo.add');
  const id = Id.parse(request.params['id']);
  const facts = readFacts(request);
  const known = await findReceipt(server, id, facts);
  if (known) {
    // The body of a repeated upload is of no use; drain it so that the connection can be kept.
    request.resume();
    response.json({ data: known });
    return;
  }
  const picture = await readPicture(request, response, facts.sha256);
  const at = iso(server.readClock(request));
  response.json({ data: await savePhoto({ id, facts, picture, actor, at }, server) });
  wakeTagReader();
}

function readFacts(request: Request): PhotoFacts {
  try {
    return PhotoFacts.parse(JSON.parse(decodeURIComponent(request.get('photo-facts') ?? '')));
  } catch {
    throw new Failure('invalid-photo-facts', '写真の情報が読み取れません。画面を更新して撮り直してください', {
      status: 400,
    });
  }
}

async function findReceipt(server: ServerContext, id: string, facts: PhotoFacts): Promise<PhotoReceipt | undefined> {
  const stored = await readRow<PhotoReceipt & { sha256: string }>(
    server.database,
    'select id, link_state as "linkState", bicycle as "bicycleId", sha256 from photos where id = :id',
    { id },
  );
  if (!stored) return undefined;
  if (stored.sha256 !== facts.sha256)
    throw new Failure('photo-id-taken', '同じ番号の別の写真が登録されています。撮り直してください', { status: 409 });
  const { linkState, bicycleId } = stored;
  return { id, linkState, bicycleId };
}

type NewPhoto = { id: string; facts: PhotoFacts; picture: Picture; actor: Actor; at: string };

function savePhoto({ id, facts, picture, actor, at }: NewPhoto, server: ServerContext): Promise<PhotoReceipt> {
  return asCommands(server.database, async (trx) => {
    const takenAt = correctTakenAt(facts);
    const takenBy = (await findPhotographer(trx, facts)) ?? actor.id;
    const claimed = await trx('photos')
      .insert({
        id,
        kind: facts.kind,
        sha256: facts.sha256,
        mime_type: picture.mimeType,
        bytes: picture.bytes.length,
        width: picture.width,
        height: picture.height,
        is_evidence: facts.kind === 'beyond_use' && (await showsEvidence(picture)),
        taken_at: takenAt,
        received_at: at,
        taken_by: takenBy,
        tag_number: facts.tagNumber ?? null,
        latitude: facts.position?.latitude ?? null,
        longitude: facts.position?.longitude ?? null,
        accuracy_m: facts.position?.accuracyM ?? null,
        link_state: 'waiting',
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (claimed.length === 0) {
      // Another request with the same id has just committed: its answer is ours.
      const receipt = await findReceipt({ ...server, database: trx }, id, facts);
      if (receipt) return receipt;
    }
    const link = await findLink(trx, facts);
    const file = await storePicture(trx, server.files, { id, picture });
    await trx('photos')
      .where({ id })
      .update({
        file,
        tag: link.tagId,
        bicycle: link.bicycleId,
        link_state: link.state,
        linked_by: link.state === 'linked' ? 'scan' : null,
      });
    const details = {
      bicycleId: link.bicycleId,
      // Neither of the two that disagree stands in the row's link: 写真の確認 offers both.
      ...(link.state === 'conflict' && { screenBicycleId: facts.bicycleId }),
      ...(takenAt !== facts.takenAt && { takenAtByPhone: facts.takenAt, clockAheadMs: facts.clockAheadMs }),
      ...(facts.takenBy !== undefined &&
        facts.takenBy !== actor.id && { takenBy: facts.takenBy, deviceId: facts.deviceId }),
    };
    await writeAudit(trx, actor, '/photos/uploads', at, { kind: 'photos', id, details });
    return { id, linkState: link.state, bicycleId: link.bicycleId };
  });
}
