import { expect, it } from 'vitest';
import { roles } from '../ground/access/roles.ts';
import { mayWorkAt, standsInAt } from './may-work-at.ts';

const [umegaoka, kyuden] = [
  { id: '5a4c5e00-0000-4000-8000-00000000aa01', name: '梅丘' },
  { id: '5a4c5e00-0000-4000-8000-00000000aa02', name: '給田' },
];
const clerk = { role: 'storage' as const, storageSiteId: umegaoka.id, storageSiteName: umegaoka.name };

it('保管所の職員は自分の保管所の登録だけができ、区が応援を認めればほかでもできる', () => {
  expect(mayWorkAt(clerk, umegaoka, { mayStandIn: false })).toEqual({ allowed: true });
  expect(mayWorkAt(clerk, kyuden, { mayStandIn: false })).toMatchObject({
    code: 'other-yard',
    reason: expect.stringMatching(/「給田」.*あなたの保管所は「梅丘」.*依頼してください/),
  });
  expect(mayWorkAt(clerk, kyuden, { mayStandIn: true })).toEqual({ allowed: true });
  expect([standsInAt(clerk, umegaoka.id), standsInAt(clerk, kyuden.id)]).toEqual([false, true]);
});

it('保管所が登録されていない職員は、どこの登録もできない', () => {
  const unplaced = { ...clerk, storageSiteId: null, storageSiteName: null };
  expect(mayWorkAt(unplaced, umegaoka, { mayStandIn: false })).toMatchObject({ code: 'no-yard' });
});

it('ほかの役割は、保管所で分けない', () => {
  for (const role of roles.filter((each) => each !== 'storage')) {
    expect(mayWorkAt({ ...clerk, role }, kyuden, { mayStandIn: false })).toEqual({ allowed: true });
    expect(standsInAt({ ...clerk, role }, kyuden.id)).toBe(false);
  }
});
