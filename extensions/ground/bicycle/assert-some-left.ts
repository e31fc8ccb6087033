import { Failure } from '@bicycles/schema/ground/failure';
import type { LeftOut } from '@bicycles/schema/notices/contracts';

/** Throws `nothing-left` with the first reasons when nothing of what was chosen can be done. */
export function assertSomeLeft(count: number, leftOut: readonly LeftOut[]): void {
  if (count > 0) return;
  const reasons = leftOut
    .slice(0, 3)
    .map(({ managementNumber, reason }) => `${managementNumber}：${reason}`)
    .join('　');
  const more = leftOut.length > 3 ? `　ほか${leftOut.length - 3}台` : '';
  throw new Failure('nothing-left', `対象になる自転車がありません。選び直してください。${reasons}${more}`);
}
