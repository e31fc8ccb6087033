/** What can be done to many bicycles at once (rows L7, L8, P5). */
import { z } from 'zod';
import { Day, Id, optionalText } from '../values.ts';

const optionalId = z.union([z.literal('').transform(() => undefined), Id]).optional();
const span = (max: number, unit: string) => {
  const error = `${unit}は0〜${max}の整数で入力してください`;
  return z.union([
    z.literal('').transform(() => 0),
    z.coerce.number({ error }).int({ error }).min(0, { error }).max(max, { error }),
  ]);
};

/** Never personal data: it is kept with the batch and shown in its history. */
export const BulkChange = z.discriminatedUnion(
  'kind',
  [
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
        colourId: optionalId,
        modelId: optionalId,
        storageSlot: optionalText(20),
        remarks: optionalText(500),
      })
      .refine(({ kind, ...fields }) => Object.values(fields).some((value) => value !== undefined), {
        error: '変える項目を一つ以上入力してください',
        path: ['colourId'],
      }),
    z.object({ kind: z.literal('beyond-use') }),
    z.object({ kind: z.literal('beyond-use-lifted') }),
    z.object({ kind: z.literal('hold') }),
    z.object({ kind: z.literal('hold-released') }),
    z.object({ kind: z.literal('owner-cleared') }),
  ],
  { error: '行う処理を選んでください' },
);
export type BulkChange = z.infer<typeof BulkChange>;
export type BulkChangeKind = BulkChange['kind'];

export const bulkChangeLabels: Record<BulkChangeKind, string> = {
  'deadline-day': '保管期限を日付で指定',
  'deadline-later': '保管期限を延ばす',
  look: '特徴・置き場・備考を変える',
  'beyond-use': '機能喪失にする',
  'beyond-use-lifted': '機能喪失を取り消す',
  hold: '処分を保留する',
  'hold-released': '処分の保留を解除する',
  'owner-cleared': '所有者情報を取り消す',
};

/** Whether 保管期限 moves: then a 処分公示 warns first. */
export const movesDeadline = (kind: BulkChangeKind): boolean => kind === 'deadline-day' || kind === 'deadline-later';
