import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptKinds, countedFailures, kindsFor, longestDelaySeconds, signInDelaySeconds } from './sign-in-delay.ts';

const kinds = fc.constantFrom(...attemptKinds);
const counts = fc.nat({ max: 1_000_000 });

test('何回間違えても、待ち時間は15分を超えない', () => {
  fc.assert(
    fc.property(kinds, counts, (kind, failures) => {
      expect(signInDelaySeconds(kind, failures)).toBeLessThanOrEqual(longestDelaySeconds);
    }),
  );
  for (const kind of attemptKinds) expect(signInDelaySeconds(kind, 1_000_000)).toBe(900);
});

test('間違いが増えて、待ち時間が短くなることはない', () => {
  fc.assert(
    fc.property(kinds, counts, fc.nat({ max: 50 }), (kind, failures, more) => {
      expect(signInDelaySeconds(kind, failures + more)).toBeGreaterThanOrEqual(signInDelaySeconds(kind, failures));
    }),
  );
});

test.each([
  ['place', 5, 0],
  ['place', 6, 5],
  ['place', 7, 10],
  ['place', 13, 640],
  ['place', 14, 900],
  ['account', 20, 0],
  ['account', 21, 15],
  ['address', 100, 0],
  ['address', 101, 5],
] as const)('%s で%i回間違えると、%i秒待つ', (kind, failures, seconds) => {
  expect(signInDelaySeconds(kind, failures)).toBe(seconds);
});

test('休みなく試しても、1日に1人につき200通りも試せない', () => {
  for (const kind of ['place', 'account'] as const) {
    let [seconds, tries] = [0, 0];
    while (seconds < 86_400) {
      tries += 1;
      seconds += signInDelaySeconds(kind, tries);
    }
    expect(tries).toBeLessThan(200);
  }
});

test('数えた間違いは、時間がたてば忘れる', () => {
  fc.assert(
    fc.property(kinds, counts, (kind, failures) => {
      expect(countedFailures(kind, failures, 24 * 60)).toBe(0);
      expect(countedFailures(kind, failures, 0)).toBe(failures);
    }),
  );
});

test('本人がログインしたことのある場所では、ほかでの間違いは数えない', () => {
  expect(kindsFor(true)).toEqual(['place']);
  expect(kindsFor(false)).toEqual(['account', 'address', 'place']);
});
