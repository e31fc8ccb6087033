import { allowed, refused, type Verdict } from '../verdict.ts';

/** Code of 有料返還, the one kind of return that the counter completes by taking the fee. */
export const paidReturnKind = 'paid';

/** Whether the fee is taken for this kind of return (row R2): an exemption is confirmed before it takes effect. */
export function mayCharge(returnKindCode: string | undefined): Verdict {
  if (returnKindCode === paidReturnKind) return allowed;
  return refused(
    'not-a-paid-return',
    'この返還区分では手数料を受け取れません。「有料返還」を選ぶか、免除のときはコールセンターの確認を受けてください',
  );
}
