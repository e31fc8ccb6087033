/** The choices of every form, read from the masters that the office maintains (row M1). */
import { z } from 'zod';
import { query } from '../ground/contract.ts';
import { Day, Id } from '../ground/values.ts';

export const codeLists = {
  vehicle_kind: '車種',
  removal_kind: '撤去区分',
  model: '型式',
  colour: '色',
  sticker_colour: 'シールの色',
  return_kind: '返還区分',
  claimant_relation: '所有者との関係',
  identity_document: '本人確認書類',
  exemption_reason: '免除の理由',
  undelivered_reason: '返戻の内容',
  inquiry_category1: 'カテゴリー１',
  inquiry_category2: 'カテゴリー２',
  inquiry_category3: 'カテゴリー３',
  escalation_target: 'エスカレ先',
  inquiry_kind: '問合せ種別',
  inquiry_status: '問合せの状況',
  subject_phrase: '問合せ内容',
  subject_detail_phrase: '問合せ詳細',
  answer_phrase: '回答内容',
  answer_detail_phrase: '回答内容詳細',
  road_kind: '道路の種別',
  request_outcome: '撤去依頼の処理内容',
  condition_mark: '状況の印',
  search_synonym: '検索の同義語',
  final_kind: '最終処理区分',
} as const;
export type CodeList = keyof typeof codeLists;

export const Choice = z.object({ id: Id, code: z.string(), label: z.string() });
export type Choice = z.infer<typeof Choice>;

export const PlaceChoice = Choice.extend({
  zone: z.enum(['restricted', 'outside']),
  kind: z.string(),
  isSelectable: z.boolean(),
  parentId: Id.nullable(),
  line: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  radiusM: z.number().nullable(),
  /** The yard this place leads to today. */
  storageSiteId: Id.nullable(),
});
export type PlaceChoice = z.infer<typeof PlaceChoice>;

/** The business day alone, for what needs no choices. */
export const GetToday = query({
  path: '/masters/get-today',
  capability: 'masters.read',
  input: z.object({}),
  output: z.object({ today: Day }),
});

/** Retired entries are left out unless `includeRetired`: old rows still need their labels. */
export const ListChoices = query({
  path: '/masters/list-choices',
  capability: 'masters.read',
  input: z.object({ includeRetired: z.boolean().default(false) }),
  output: z.object({
    today: Day,
    codes: z.record(z.string(), z.array(Choice)),
    places: z.array(PlaceChoice),
    storageSites: z.array(
      Choice.extend({
        shortName: z.string(),
        address: z.string().nullable(),
        phone: z.string().nullable(),
        openingHours: z.string().nullable(),
      }),
    ),
    policeBodies: z.array(
      Choice.extend({
        kind: z.string(),
        prefecture: z.string(),
        stickerName: z.string().nullable(),
        registrationPattern: z.string().nullable(),
      }),
    ),
    fees: z.array(z.object({ id: Id, vehicleKindId: Id, yen: z.number() })),
    /** Minutes between tagging and removal, from the settings of today. */
    waitMinutes: z.number(),
    /** Whether clerks of one yard may work at another today (setting `yards.stand_in`). */
    mayStandIn: z.boolean(),
  }),
});
export type Choices = z.infer<typeof ListChoices.output>;
