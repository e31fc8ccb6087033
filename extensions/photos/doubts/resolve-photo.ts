import type { Tables } from '@bicycles/schema/generated/tables';
import { Failure } from '@bicycles/schema/ground/failure';
import { pathsInTrail } from '@bicycles/schema/ground/former-paths';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { ResolvePhoto } from '@bicycles/schema/photos/resolve-contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { defineCommand } from '../../ground/command/define-command.ts';
import { lockRow, readRow, updateRow } from '../../ground/command/rows.ts';

type Choice = z.output<typeof ResolvePhoto.input>;
type Chosen = { id: string; tagNumber: string | null };

/**
 * A person says which bicycle a photo shows (row F5), or that it is none of ours: then it is set aside, and no
 * tagging takes it up by itself. The scanned and the seen tag stay in the row as they were found.
 */
export const resolvePhoto = defineCommand(ResolvePhoto, async (input, { trx, audit }) => {
  const photo = await lockRow(trx, 'photos', input.photoId);
  if (!photo) throw new Failure('photo-not-found', '写真が見つかりません。一覧を開き直してください', { status: 404 });
  await assertUndecided(trx, photo, input.wasSetAside);
  const bicycle = await findChosen(trx, input);
  await updateRow(trx, 'photos', photo.id, {
    linkedBy: 'manual',
    linkState: bicycle ? 'linked' : 'waiting',
    bicycle: bicycle?.id ?? null,
  });
  audit({
    kind: 'photos',
    id: photo.id,
    details: {
      choice: input.choice,
      bicycleId: bicycle?.id ?? null,
      tagNumber: bicycle?.tagNumber ?? null,
      scannedTagNumber: photo.tagNumber,
      readTagNumber: photo.readTagNumber,
    },
  });
  return { photoId: photo.id, bicycleId: bicycle?.id ?? null, tagNumber: bicycle?.tagNumber ?? null };
});

/** Throws `photo-decided` with whom and when, if it is not as the person saw it. */
async function assertUndecided(trx: Knex.Transaction, photo: Tables['photos'], wasSetAside: boolean): Promise<void> {
  const isSetAside = photo.linkedBy === 'manual';
  if (photo.linkState !== 'linked' && isSetAside === wasSetAside) return;
  const by = await readRow<{ name: string | null; at: string }>(
    trx,
    `select actor_name as name, at from audit_entries
      where subject_kind = 'photos' and subject_id = :id and action = any(:actions) order by at desc, id desc limit 1`,
    { id: photo.id, actions: pathsInTrail(ResolvePhoto.path) },
  );
  const who = by
    ? `${by.name ?? '別の担当者'}が ${formatInstant(by.at)} に決めました`
    : '札付けでひとりでに紐付きました';
  throw new Failure('photo-decided', `この写真は、${who}。一覧を開き直してください`);
}

async function findChosen(trx: Knex.Transaction, choice: Choice): Promise<Chosen | undefined> {
  const select = 'select b.id, t.number as "tagNumber" from bicycles b left join tags t on t.id = b.tag';
  switch (choice.choice) {
    case 'none':
      return undefined;
    case 'bicycle':
      return (
        (await readRow<Chosen>(trx, `${select} where b.id = :id`, { id: choice.bicycleId })) ??
        notFound('自転車が見つかりません。一覧を開き直してください')
      );
    case 'tag':
      return (
        (await readRow<Chosen>(trx, `${select} where t.number = :number`, { number: choice.tagNumber })) ??
        notFound('この札の付いた自転車はありません。札の数字を確かめてください', 'tagNumber')
      );
  }
}

function notFound(message: string, field?: string): never {
  throw new Failure('bicycle-not-found', message, field === undefined ? {} : { fields: { [field]: message } });
}
