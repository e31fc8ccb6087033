import type { BicyclesRow } from '../generated/tables.ts';
import { fewestLetters, saysSomething } from '../ground/text/says-something.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

type Protecting = Pick<BicyclesRow, 'hasTheftReport' | 'registrationKind' | 'registrationNumber'>;

/** Whether a correction of the ledger may take away a theft report or a 防犯登録番号: with a reason that says something. */
export function mayRemoveProtection(
  before: Protecting,
  after: Partial<Protecting>,
  reason: string | undefined,
): Verdict {
  const what = [
    ...(before.hasTheftReport && after.hasTheftReport === false ? ['盗難届'] : []),
    ...(hasNumber(before) && !hasNumber({ ...before, ...after }) ? ['防犯登録番号'] : []),
  ];
  if (what.length === 0 || saysSomething(reason)) return allowed;
  return refused(
    'reason-needed',
    `${what.join('と')}を外す理由を、${fewestLetters}文字以上の言葉で入力してください。処分には二人目の確認も要ります`,
  );
}

const hasNumber = ({ registrationKind, registrationNumber }: Protecting): boolean =>
  registrationKind === 'tokyo' || registrationKind === 'prefecture' || Boolean(registrationNumber?.trim());

/** Whether another person, or the same one spelled otherwise, may be written down as the owner instead. */
export function mayReplaceOwner(
  { before, after, isSamePerson = false }: { before: string | null; after: string | null; isSamePerson?: boolean },
  reason: string | undefined,
): Verdict {
  if (before === null || before.trim() === after?.trim() || saysSomething(reason)) return allowed;
  const typing = `${fewestLetters}文字以上の言葉で入力してください。処分には二人目の確認も要ります`;
  return isSamePerson
    ? refused('reason-needed', `氏名を直す理由を、${typing}`)
    : refused('reason-needed', `別の人が所有者として登録されています。置き換える理由を、${typing}`);
}
