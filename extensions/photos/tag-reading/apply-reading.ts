import type { Tables } from '@bicycles/schema/generated/tables';
import { type LinkChange, type LinkedPhoto, linkAfterReading } from '@bicycles/schema/photos/link-after-reading';
import type { TagNumber } from '@bicycles/schema/tags/tag-number';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { lockTag } from '../../ground/bicycle/lock-tag.ts';
import { asCommands } from '../../ground/command/as-commands.ts';
import { writeAudit } from '../../ground/command/audit.ts';
import { lockRow, readRow, updateRow } from '../../ground/command/rows.ts';
import { iso } from '../../ground/command/served.ts';

/** In the audit trail, where no person acted. */
const system = { id: null, name: '自動処理（写真の札の読み取り）', role: null, address: null };

/**
 * Writes down which tag a photo shows and puts its link right by it (row F5). A number that was never issued
 * counts as none. The tag is locked before the photo, in the order in which a tagging does it.
 */
export async function applyReading(db: Knex, photoId: string, read: TagNumber | undefined): Promise<void> {
  await asCommands(db, async (trx) => {
    const tag = read && (await lockTag(trx, read));
    const photo = await lockRow(trx, 'photos', photoId);
    if (!photo || photo.readAt !== null) return;
    const at = iso(DateTime.now().setZone('Asia/Tokyo'));
    if (!tag || !read) {
      await updateRow(trx, 'photos', photoId, { readAt: at });
      return;
    }
    const seenOn = await readRow<{ id: string }>(trx, 'select id from bicycles where tag = :tag', { tag: tag.id });
    const hangsOn = await tagOfBicycle(trx, photo.bicycle);
    const seen = { number: read, bicycleId: seenOn?.id ?? null };
    const change = linkAfterReading(linkOf(photo, hangsOn?.number), seen);
    await updateRow(trx, 'photos', photoId, {
      readAt: at,
      readTagNumber: read,
      ...columnsOf(change, { photo, tagId: tag.id, bicycleId: seen.bicycleId, hangsOn }),
    });
    if (change === 'keep') return;
    const details = { change, readTagNumber: read, scannedTagNumber: photo.tagNumber, bicycleBefore: photo.bicycle };
    await writeAudit(trx, system, '/photos/readings', at, { kind: 'photos', id: photoId, details });
  });
}

type TagOfBicycle = { id: string; number: string };

const tagOfBicycle = (trx: Knex, bicycleId: string | null) =>
  readRow<TagOfBicycle>(
    trx,
    'select t.id, t.number from bicycles b join tags t on t.id = b.tag where b.id = :bicycleId',
    { bicycleId },
  );

type PhotoRow = Tables['photos'];

/** The database's checks keep both columns within their sets. */
const linkOf = (photo: PhotoRow, bicycleTagNumber: string | undefined): LinkedPhoto => ({
  linkState: photo.linkState as LinkedPhoto['linkState'],
  linkedBy: photo.linkedBy as LinkedPhoto['linkedBy'],
  scannedTagNumber: photo.tagNumber,
  bicycleTagNumber: bicycleTagNumber ?? null,
});

type Found = { photo: PhotoRow; tagId: string; bicycleId: string | null; hangsOn: TagOfBicycle | undefined };

function columnsOf(change: LinkChange, { photo, tagId, bicycleId, hangsOn }: Found): Partial<PhotoRow> {
  switch (change) {
    case 'keep':
      return {};
    case 'link':
      return { linkState: 'linked', linkedBy: 'image', bicycle: bicycleId, tag: tagId };
    case 'conflict':
      // What was scanned stays. A photo taken for a bicycle without a scan keeps that bicycle's tag in its place.
      return {
        linkState: 'conflict',
        linkedBy: null,
        bicycle: null,
        tag: photo.tag ?? hangsOn?.id ?? null,
        tagNumber: photo.tagNumber ?? hangsOn?.number ?? null,
      };
  }
}
