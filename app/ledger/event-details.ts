/** What an event's details say to a person. Values of personal data never stand in them. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { Day } from '@bicycles/schema/ground/values';
import type { BicycleEvent } from '@bicycles/schema/ledger/contracts';
import { z } from 'zod';

const Details = z.object({
  changes: z.record(z.string(), z.unknown()).optional().catch(undefined),
  owner: z.unknown().optional(),
  from: Day.nullable().optional().catch(undefined),
  to: Day.optional().catch(undefined),
  takenOverFrom: z
    .object({ managementNumber: z.string().nullable(), removedOn: Day.nullable() })
    .optional()
    .catch(undefined),
  receiptNumber: z.string().optional().catch(undefined),
  storageSiteName: z.string().optional().catch(undefined),
  fromSiteName: z.string().optional().catch(undefined),
  expectedSiteName: z.string().optional().catch(undefined),
});

/** Lines to stand below the event; none for details that nobody needs to read. */
export function eventDetails({ details }: Pick<z.infer<typeof BicycleEvent>, 'details'>): string[] {
  const parsed = Details.safeParse(details ?? {});
  if (!parsed.success) return [];
  const { changes, owner, from, to, takenOverFrom, receiptNumber, storageSiteName, fromSiteName, expectedSiteName } =
    parsed.data;
  const columns = Object.keys(changes ?? {}).flatMap((column) => columnLabels[column] ?? []);
  return [
    ...(columns.length > 0 ? [`変更：${columns.join('、')}`] : []),
    ...(owner === undefined ? [] : ['変更：所有者']),
    ...(to === undefined ? [] : [`${from ? formatWareki(from) : '未設定'} → ${formatWareki(to)}`]),
    ...(takenOverFrom === undefined ? [] : [`引継ぎ元：${pastRemoval(takenOverFrom)}`]),
    ...(receiptNumber === undefined ? [] : [`受領書 ${receiptNumber}`]),
    ...(storageSiteName === undefined ? [] : [[fromSiteName, storageSiteName].filter(Boolean).join(' → ')]),
    ...(expectedSiteName === undefined ? [] : [`予定は${expectedSiteName}`]),
  ];
}

type TakenOver = { managementNumber: string | null; removedOn: Day | null };

const pastRemoval = ({ managementNumber, removedOn }: TakenOver): string =>
  [managementNumber ?? '整理番号なし', removedOn && `${formatWareki(removedOn)}撤去`].filter(Boolean).join('　');

/** Columns that go with another one (search keys, parts of a number) are left out. */
const columnLabels: Record<string, string> = {
  vehicleKind: '車種',
  model: '型式',
  modelNote: '型式の補足',
  manufacturer: 'メーカー',
  colour: '色',
  secondColour: '２色目',
  wheelInches: '車輪',
  isElectric: '電動アシスト',
  registrationKind: '防犯登録',
  registrationNumber: '防犯登録番号',
  registrationPoliceBody: '警察',
  stickerColour: 'シールの色',
  frameNumber: '車体番号',
  hasBasket: 'かご',
  basketPlaces: 'かごの位置',
  hasGears: 'ギア',
  gearCount: 'ギアの数',
  isLockCut: '錠切断',
  isDamaged: '破損',
  damagePlaces: '破損の箇所',
  damageNote: '破損の補足',
  isBeyondUse: '機能喪失',
  beyondUseReason: '機能喪失の理由',
  conditionMarks: '状況の印',
  conditionMemo: '状況メモ',
  storageSlot: '置き場所',
  remarks: '備考',
  hasTheftReport: '盗難届',
  theftReportedOn: '盗難届出日',
  theftReceiptNumber: '受理番号',
};
