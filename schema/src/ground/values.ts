/** The values that stand in many contracts: ids, days, instants, positions, typed texts. */
import './japanese-messages.ts';
import { z } from 'zod';

/** A box of a form that may stay empty, which counts as not given; else the value answers with its own message. */
export const orEmpty = <Value extends z.ZodType>(value: Value) =>
  z
    .union([z.literal('').transform(() => undefined), value], {
      error: ({ errors }) => (errors as z.core.$ZodIssue[][]).at(-1)?.[0]?.message,
    })
    .optional();

export const Id = z.uuid({ error: '選び直してください' });
export type Id = z.infer<typeof Id>;
export const OptionalId = orEmpty(Id);

/** A calendar day in Asia/Tokyo, `2026-11-23`; a day that does not exist (2/30) is refused. */
export const Day = z.iso.date({ error: '日付は 2026-11-23 の形で、実在する日を入力してください' });
export type Day = z.infer<typeof Day>;
export const OptionalDay = orEmpty(Day);

/** An instant with its offset, ISO 8601. */
export const Instant = z.iso.datetime({ offset: true, error: '日時の形が正しくありません' });
export type Instant = z.infer<typeof Instant>;

/** Where the device said it was; `accuracyM` is the radius in metres. */
export const Position = z.object({
  latitude: z.number().min(20).max(46),
  longitude: z.number().min(122).max(154),
  accuracyM: z.number().min(0).max(100_000).optional(),
});
export type Position = z.infer<typeof Position>;

/** A typed text: trimmed; empty counts as not given. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `${max}文字以内で入力してください` })
    .transform((value) => value || undefined)
    .optional();

export const requiredText = (max: number, what: string) =>
  z
    .string({ error: `${what}を入力してください` })
    .trim()
    .min(1, { error: `${what}を入力してください` })
    .max(max, { error: `${what}は${max}文字以内で入力してください` });

/** 郵便番号 with or without hyphen, half or full width; kept as `154-0017`. */
export const PostalCode = z
  .string()
  .trim()
  .transform((value) => value.normalize('NFKC').replace(/[^0-9]/g, ''))
  .pipe(z.string().regex(/^\d{7}$/, { error: '郵便番号は7桁の数字で入力してください' }))
  .transform((value) => `${value.slice(0, 3)}-${value.slice(3)}`);
export const OptionalPostalCode = orEmpty(PostalCode);
