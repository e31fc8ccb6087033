import { ListPhotosToResolve, mostToResolve, type PhotoToResolve } from '@bicycles/schema/photos/resolve-contracts';
import { defineQuery } from '../../ground/command/define-query.ts';
import { readRows } from '../../ground/command/rows.ts';
import { iso } from '../../ground/command/served.ts';
import { countDoubts } from './count-doubts.ts';
import { doubtsSql } from './doubts-sql.ts';

/** 写真の確認: which bicycle is on each of these. Row F5. */
export const listPhotosToResolve = defineQuery(ListPhotosToResolve, async (_input, { db, now, audit }) => {
  const [open, photos] = await Promise.all([
    countDoubts(db, now),
    readRows<PhotoToResolve>(db, doubtsSql, { now: iso(now), most: mostToResolve }),
  ]);
  audit({ kind: 'photos', details: { shown: photos.map(({ id }) => id) } });
  return { open, photos };
});
