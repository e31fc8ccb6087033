import { type RegistrationKind, registrationKindLabels } from './look.ts';

export type Registration = { registrationKind: RegistrationKind; registrationNumber: string | null };

/**
 * 防犯登録 on papers, lists and screens: the number, or why there is none. 「なし」 and 「判読不能」 are what a person saw on
 * the bicycle; what nobody has looked at is 「未確認」.
 */
export function registrationInWords({ registrationKind, registrationNumber }: Registration): string {
  const number = registrationNumber?.trim();
  if (number) return number;
  return registrationKind === 'tokyo' || registrationKind === 'prefecture'
    ? '番号未確認'
    : registrationKindLabels[registrationKind];
}
