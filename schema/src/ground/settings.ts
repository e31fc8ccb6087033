/** What a setting is: what it means, what it may hold, where its first value comes from. Rooms say which they have. */
import { z } from 'zod';
import { latestInForce } from './days/in-force.ts';
import { Failure } from './failure.ts';
import { assertPattern } from './numbering.ts';
import type { Day } from './values.ts';

export type Setting<Value> = {
  schema: z.ZodType<Value>;
  initial: Value;
  label: string;
  /** The article of law or the row of the requirement that it rests on. */
  source: string;
  /** `uncertain`: the office has to confirm the first value. */
  certainty: 'confirmed' | 'uncertain';
  description: string;
};
export const setting = <Value>(definition: Setting<Value>) => definition;

export const wholeNumber = (min: number, max: number) => {
  const error = `${min}〜${max}の整数で入力してください`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};
export const numberPattern = z.string({ error: '番号の型を入力してください' }).superRefine((pattern, context) => {
  const verdict = assertPattern(pattern);
  if (!verdict.allowed) context.addIssue({ code: 'custom', message: verdict.reason });
});

export type SettingRow = { key: string; value: unknown; validFrom: Day };

/**
 * The value of a setting on a day. Throws Failure `setting-missing` where no row is in force and
 * `setting-invalid` where it holds what the key may not hold; both say where to mend it.
 */
export function valueOn<Value>(
  { label, schema }: Pick<Setting<Value>, 'label' | 'schema'>,
  key: string,
  rows: readonly SettingRow[],
  day: Day,
): Value {
  const row = latestInForce(
    rows.filter((each) => each.key === key),
    day,
  );
  if (!row) {
    throw new Failure(
      'setting-missing',
      `設定「${label}」（${key}）に${day}に有効な値がありません。管理者が Studio の「設定」で追加してください`,
    );
  }
  const parsed = schema.safeParse(row.value);
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues.map(({ message }) => message).join('。');
  throw new Failure(
    'setting-invalid',
    `設定「${label}」（${key}）の値が正しくありません（${why}）。管理者が Studio の「設定」で直してください`,
  );
}
