/** What can be done to many bicycles at once (rows L7, L8, P5). */
import { z } from 'zod';
import { Day, Id, OptionalDay, OptionalId, optionalText } from '../ground/values.ts';
import { OwnerEntry } from '../ledger/owner-entry.ts';
import { PoliceEntry } from '../police/contracts.ts';

/** An empty box is none. */
const span = (max: number, unit: string) => {
  const error = `${unit}は0〜${max}の整数で入力してください`;
  return z.coerce.number({ error }).int({ error }).min(0, { error }).max(max, { error });
};

const impersonal = [
  z.object({ kind: z.literal('deadline-day'), until: Day }),
  z
    .object({
      kind: z.literal('deadline-later'),
      months: span(24, '月数').default(0),
      days: span(366, '日数').default(0),
    })
    .refine(({ months, days }) => months + days > 0, {
      error: '延ばす月数か日数を入力してください',
      path: ['months'],
    }),
  z
    .object({
      kind: z.literal('look'),
      vehicleKindId: OptionalId,
      modelId: OptionalId,
      colourId: OptionalId,
      storageSlot: optionalText(20),
      conditionMemo: optionalText(500),
      remarks: optionalText(500),
    })
    .refine(({ kind, ...fields }) => Object.values(fields).some((value) => value !== undefined), {
      error: '変える項目を一つ以上入力してください',
      path: ['vehicleKindId'],
    }),
  z.object({ kind: z.literal('beyond-use') }),
  z.object({ kind: z.literal('beyond-use-lifted') }),
  z.object({ kind: z.literal('hold') }),
  z.object({ kind: z.literal('hold-released') }),
  /** Each bicycle its own: the owner of the latest other removal with the same 防犯登録番号 (requirement (6)). */
  z.object({ kind: z.literal('owner-taken-over'), confirmedFrom: OptionalDay }),
  z.object({ kind: z.literal('owner-cleared') }),
  PoliceEntry.extend({ kind: z.literal('police-inquiry') }),
] as const;
const ownerSet = z.object({
  kind: z.literal('owner-set'),
  /** Without it, bicycles that have an owner keep theirs. */
  replaces: z.boolean().default(false),
});
const notChosen = { error: '行う処理を選んでください' };

/** A change as it is asked for. */
export const AskedChange = z.discriminatedUnion('kind', [...impersonal, ownerSet.extend(OwnerEntry.shape)], notChosen);
export type AskedChange = z.infer<typeof AskedChange>;

/** As it is kept with the batch and shown in its history: never personal data, which stands in the owner's row. */
export const BulkChange = z.discriminatedUnion('kind', [...impersonal, ownerSet.extend({ ownerId: Id })], notChosen);
export type BulkChange = z.infer<typeof BulkChange>;
export type BulkChangeKind = BulkChange['kind'];

export const bulkChangeLabels: Record<BulkChangeKind, string> = {
  'deadline-later': '保管期限を延ばす',
  'deadline-day': '保管期限を日付で指定',
  'owner-set': '同じ所有者を登録する',
  'owner-taken-over': '過去の撤去の所有者を引き継ぐ',
  'owner-cleared': '所有者情報を取り消す',
  'police-inquiry': '警察への照会・回答を登録する',
  look: '車種・特徴・状況・置き場所・備考を変える',
  hold: '処分を保留する',
  'hold-released': '処分の保留を解除する',
  'beyond-use': '機能喪失にする',
  'beyond-use-lifted': '機能喪失を取り消す',
};

/** Whether 保管期限 moves: then a 処分公示 warns first. */
export const movesDeadline = (kind: BulkChangeKind): boolean => kind === 'deadline-day' || kind === 'deadline-later';
