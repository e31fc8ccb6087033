import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { expect, test } from 'vitest';
import { constraintOf } from './constraint-of.ts';

test('省ける項目には「必須」を付けず、省けない項目には付ける', () => {
  const claim = constraintOf(AddReturn.input);
  const look = constraintOf(EditBicycle.input);

  expect(claim['claimantName']?.required).toBe(true);
  expect(claim['claimantAddress']?.required).toBe(true);
  expect(claim['feeYen']?.required).toBe(true);
  expect(claim['claimantPostalCode']?.required).toBe(false);
  expect(claim['note']?.required).toBe(false);
  expect(look['wheelInches']?.required).toBe(false);
  expect(look['isElectric']?.required).toBe(false);
  expect(look['registrationKind']?.required).toBe(true);
});
