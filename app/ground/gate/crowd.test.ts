import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCrowd } from './crowd.ts';

test('満員なら、いちばん長く待った者が出て、新しい者が入る', () => {
  const sentOut: number[] = [];
  const crowd = makeCrowd<number>(2, (member) => sentOut.push(member));

  for (const member of [1, 2, 3]) crowd.enter(member);
  crowd.leave(2);
  crowd.enter(4);
  crowd.enter(5);

  expect(sentOut).toEqual([1, 3]);
});

test('どのように出入りしても定員を超えず、新しい者は必ず入れる', () => {
  const step = fc.record({ member: fc.nat(30), comes: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step), (limit, steps) => {
      const inside = new Set<number>();
      const crowd = makeCrowd<number>(limit, (member) => inside.delete(member));
      for (const { member, comes } of steps) {
        if (comes) {
          crowd.enter(member);
          inside.add(member);
          expect(inside.has(member)).toBe(true);
        } else {
          crowd.leave(member);
          inside.delete(member);
        }
        expect(inside.size).toBeLessThanOrEqual(limit);
      }
    }),
  );
});
