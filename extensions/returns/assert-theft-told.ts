import { Failure, type FieldMessages } from '@bicycles/schema/ground/failure';
import type { Instant } from '@bicycles/schema/ground/values';
import { DateTime } from 'luxon';

export type Theft = {
  theftPoliceBodyId?: string | undefined;
  theftOccurredAt?: Instant | undefined;
  theftReportedAt?: Instant | undefined;
  theftReceiptNumber?: string | undefined;
};

/** What the call centre needs to ask the police with. Throws `theft-untold` on the fields that are missing or wrong. */
export function assertTheftTold({ theftPoliceBodyId, theftOccurredAt, theftReportedAt }: Theft, now: DateTime): void {
  const fields: FieldMessages = {};
  if (!theftPoliceBodyId) fields['theftPoliceBodyId'] = '届け出た警察署を選んでください';
  if (!theftOccurredAt) fields['theftOccurredAt'] = '盗まれた日時を入力してください。およその時刻で構いません';
  if (!theftReportedAt) fields['theftReportedAt'] = '届け出た日時を入力してください。およその時刻で構いません';
  if (theftReportedAt && DateTime.fromISO(theftReportedAt) > now) {
    fields['theftReportedAt'] = '届出がこれからの日時になっています。確かめてください';
  }
  if (theftOccurredAt && theftReportedAt && DateTime.fromISO(theftOccurredAt) > DateTime.fromISO(theftReportedAt)) {
    fields['theftOccurredAt'] = '盗難が届出より後になっています。確かめてください';
  }
  if (Object.keys(fields).length > 0) {
    throw new Failure('theft-untold', '盗難届の内容を確かめてください', { fields, status: 400 });
  }
}
