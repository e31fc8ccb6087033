/** What a person is told when the database's last line refuses what a command let through (a race). */
import { Failure } from '@bicycles/schema/failure';
import { z } from 'zod';

const PostgresError = z.object({ code: z.string(), constraint: z.string().optional(), message: z.string() });

const messages: Record<string, [code: string, message: string]> = {
  returns_once: ['already-returned', 'この自転車はすでに返還済みです。台帳で返還の記録を確かめてください'],
  bicycles_tag_unique: ['tag-used', 'この札は別の自転車に使われています。新しい札を付けてください'],
  bicycles_disposal_gate: [
    'disposal-gate',
    'この自転車はまだ処分できません。台帳の「手続きの流れ」で、止めている理由を確かめてください',
  ],
  disposal_overrides_once: ['override-open', '例外の申請はすでに出ています。台帳で確かめてください'],
  disposal_overrides_two_people: ['same-person', '申請した人は承認できません。別の担当者が承認してください'],
  bicycles_management_number_unique: ['number-taken', '整理番号が重なりました。もう一度押してください'],
};

/** The Failure for a constraint or trigger of ours; undefined for any other error. */
export function constraintFailure(error: unknown): Failure | undefined {
  const found = PostgresError.safeParse(error).data;
  const known = found?.constraint && messages[found.constraint];
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
