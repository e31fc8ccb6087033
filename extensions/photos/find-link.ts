import type { PhotoFacts, PhotoReceipt } from '@bicycles/schema/photos/contracts';
import type { Knex } from 'knex';
import { lockTag } from '../ground/bicycle/lock-tag.ts';
import { readRow } from '../ground/command/rows.ts';

export type Link = { state: PhotoReceipt['linkState']; bicycleId: string | null; tagId: string | null };

/**
 * Which bicycle a photo belongs to: the one whose tag was scanned. A tag that is not on a bicycle
 * yet waits for its tagging; tag and bicycle that disagree go to a person, never to the wrong bicycle.
 * The tag is locked, so that a tagging at the same instant finds the photo or the photo finds it.
 */
export async function findLink(trx: Knex.Transaction, facts: PhotoFacts): Promise<Link> {
  const tag = facts.tagNumber ? await lockTag(trx, facts.tagNumber) : undefined;
  const byTag =
    tag && (await readRow<{ id: string }>(trx, 'select id from bicycles where tag = :tag', { tag: tag.id }));
  const named = facts.bicycleId
    ? await readRow<{ id: string }>(trx, 'select id from bicycles where id = :id', { id: facts.bicycleId })
    : undefined;
  const tagId = tag?.id ?? null;
  if (byTag && named && byTag.id !== named.id) return { state: 'conflict', bicycleId: null, tagId };
  const bicycleId = byTag?.id ?? named?.id ?? null;
  return bicycleId ? { state: 'linked', bicycleId, tagId } : { state: 'waiting', bicycleId: null, tagId };
}
