import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { fitsPattern } from '@bicycles/schema/police/fits-pattern';
import { ProposeRegistration, type StickerProposal } from '@bicycles/schema/stickers/contracts';
import { gap } from '@bicycles/schema/stickers/sticker-serial';
import type { Knex } from 'knex';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import type { FoundSticker } from './read-sticker.ts';
import { readInThread } from './sticker-reader.ts';

type Police = { id: string; kind: string; prefecture: string; stickerName: string; pattern: string | null };

const tokyo = '東京都';

/** 防犯登録番号 from a photo of the sticker (row L3). What the masters' pattern rejects is not proposed at all. */
export const proposeRegistration = defineQuery(
  ProposeRegistration,
  async ({ photoId }, { db, files, today, audit }) => {
    const photo = await readRow<{ file: string | null; bicycle: string | null }>(
      db,
      'select file, bicycle from photos where id = :photoId',
      { photoId },
    );
    if (!photo?.file) throw new Failure('photo-not-found', '写真が見つかりません。撮り直してください', { status: 404 });
    audit({ kind: 'photos', id: photoId, details: { bicycleId: photo.bicycle } });
    const police = await listPolice(db, today);
    const names = {
      stations: police.filter(({ kind }) => kind === 'station').map(({ stickerName }) => stickerName),
      prefectures: police.filter(isOtherHeadquarters).map(({ stickerName }) => stickerName),
    };
    return proposalOf(await readInThread(await files.read(db, photo.file), names), police);
  },
);

/** A station goes by the pattern of its headquarters. */
const listPolice = (db: Knex, today: Day) =>
  readRows<Police>(
    db,
    `select p.id, p.kind, p.prefecture, p.sticker_name as "stickerName",
            coalesce(p.registration_pattern, h.registration_pattern) as pattern
       from police_bodies p left join police_bodies h on h.id = p.parent
      where p.sticker_name is not null and (p.retired_on is null or p.retired_on > :today)`,
    { today },
  );

const isOtherHeadquarters = ({ kind, prefecture }: Police) => kind === 'headquarters' && prefecture !== tokyo;

function proposalOf({ reading, area, width, height }: FoundSticker, police: readonly Police[]): StickerProposal {
  const place = { area: area ?? null, photo: { width, height } };
  const body = police.find(
    (each) =>
      each.stickerName === reading?.issuer &&
      (reading.kind === 'tokyo' ? each.kind === 'station' : isOtherHeadquarters(each)),
  );
  const isUnusual = !reading?.number.includes(gap) && !fitsPattern(body?.pattern, reading?.number ?? '');
  if (!reading || isUnusual) {
    return { number: null, certain: [], registrationKind: null, policeBodyId: null, ...place };
  }
  return {
    number: reading.number,
    certain: [...reading.number].map((char) => char !== gap),
    registrationKind: reading.kind,
    policeBodyId: body?.id ?? null,
    ...place,
  };
}
