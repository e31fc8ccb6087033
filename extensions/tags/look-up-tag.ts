import { Failure } from '@bicycles/schema/ground/failure';
import { removableAt } from '@bicycles/schema/street/may-remove';
import { LookUpTag } from '@bicycles/schema/tags/contracts';
import { DateTime } from 'luxon';
import { unknownTag } from '../ground/bicycle/lock-tag.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { readSetting } from '../ground/command/settings.ts';

type Found = {
  tagNumber: string;
  tagStatus: 'issued' | 'used' | 'void';
  id: string | null;
  status: string | null;
  managementNumber: string | null;
  placeId: string | null;
  placeName: string | null;
  placeNote: string | null;
  warnedAt: string | null;
};

/** What a scanned number is and what can be done with it now. Throws `unknown-tag` (404). */
export const lookUpTag = defineQuery(LookUpTag, async ({ tagNumber }, { db, now, today }) => {
  const found = await readRow<Found>(
    db,
    `select t.number as "tagNumber", t.status as "tagStatus", b.id, b.status, b.management_number as "managementNumber",
            p.id as "placeId", p.name as "placeName", b.place_note as "placeNote", b.warned_at as "warnedAt"
       from tags t left join bicycles b on b.tag = t.id left join places p on p.id = b.place
      where t.number = :tagNumber`,
    { tagNumber },
  );
  if (!found) throw new Failure('unknown-tag', unknownTag, { status: 404, fields: { tagNumber: unknownTag } });
  const waitMinutes = await readSetting(db, 'removal.wait_minutes', today);
  const { tagStatus, id, status, managementNumber, placeId, placeName, placeNote, warnedAt } = found;
  const isTagged = id !== null && status !== null && placeId !== null && placeName !== null;
  return {
    tagNumber: found.tagNumber,
    tagStatus,
    bicycle: isTagged
      ? {
          id,
          status,
          managementNumber,
          placeId,
          placeName,
          placeNote,
          warnedAt,
          removableAt: warnedAt
            ? iso(removableAt(DateTime.fromISO(warnedAt, { zone: 'Asia/Tokyo' }), waitMinutes))
            : null,
        }
      : null,
    now: iso(now),
  };
});
