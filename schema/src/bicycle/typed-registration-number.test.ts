import { expect, test } from 'vitest';
import { EditBicycle } from '../ledger/contracts.ts';
import { AddIntake } from '../yard/contracts.ts';
import { TypedRegistrationNumber } from './typed-registration-number.ts';

test.each(['新宿A・9□875', '□A・91875', '神奈川県警 12-34567□'])(
  '読めなかった字が残る「%s」は、現物で確かめるよう求める',
  (number) => {
    const [issue] = TypedRegistrationNumber.safeParse(number).error?.issues ?? [];

    expect(issue?.message).toBe(
      '□の字をシールの現物で確かめて入れてください。読めないときは「判読不能」を選んでください',
    );
  },
);

test.each(['新宿A・91875', '神奈川県警 12-345678', '', undefined])('「%s」はそのまま受け付ける', (number) => {
  expect(TypedRegistrationNumber.parse(number)).toBe(number || undefined);
});

test.each([
  ['二次登録', AddIntake],
  ['台帳の訂正', EditBicycle],
])('%sは、読めなかった字が残る番号を防犯登録番号の欄で断る', (_, { input }) => {
  const bicycle = { bicycleId: crypto.randomUUID(), revision: 1, registrationKind: 'tokyo' };
  const paths = (registrationNumber: string) =>
    input.safeParse({ ...bicycle, registrationNumber }).error?.issues.map(({ path }) => path);

  expect(paths('新宿A・9□875')).toEqual([['registrationNumber']]);
  expect(paths('新宿A・91875')).toBeUndefined();
});
