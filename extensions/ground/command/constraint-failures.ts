/** What a person is told when the database's last line refuses what a command let through (a race). */
import { Failure } from '@bicycles/schema/ground/failure';
import { z } from 'zod';

const PostgresError = z.object({ code: z.string(), constraint: z.string().optional(), message: z.string() });

export type ConstraintWords = Readonly<Record<string, readonly [code: string, message: string]>>;

const words = new Map<string, readonly [code: string, message: string]>();

/** Each room brings the words for its own tables. */
export function knowConstraints(more: ConstraintWords): void {
  for (const [constraint, said] of Object.entries(more)) words.set(constraint, said);
}

/** The Failure for a constraint or trigger of ours; undefined for any other error. */
export function constraintFailure(error: unknown): Failure | undefined {
  const found = PostgresError.safeParse(error).data;
  const known = found?.constraint ? words.get(found.constraint) : undefined;
  if (known) return new Failure(...known);
  if (found?.code === '40P01' || found?.code === '55P03') {
    // 503: the phone's queue tries again by itself.
    return new Failure('busy', '同じ自転車を別の端末が処理しています。少し待ってからもう一度押してください', {
      status: 503,
    });
  }
  if (found?.code === 'P0001' && /append_only|evidence_fixed/.test(found.message)) {
    return new Failure('evidence-fixed', '証拠として記録された内容は変更できません');
  }
  if (found?.code === '23514' || found?.code === '23505' || found?.code === '23503') {
    return new Failure('refused-by-database', '記録の内容が合わないため登録できません。画面を更新して確かめてください');
  }
  return undefined;
}
