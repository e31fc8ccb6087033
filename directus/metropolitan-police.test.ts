import { metropolitanPoliceId } from '@bicycles/schema/police/metropolitan-police';
import { expect, test } from 'vitest';
import { masterId } from './master-id.ts';

test('警視庁は登録されるマスタの行と同じ', () => {
  expect(metropolitanPoliceId).toBe(masterId('police_bodies', 'P13'));
});
