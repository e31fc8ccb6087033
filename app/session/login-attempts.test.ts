import { expect, test } from 'vitest';
import { attemptKey, forgetFailures, hasTooManyFailures, noteFailure } from './login-attempts.server.ts';

const minute = 60_000;

test('同じ場所から同じ利用者で10回間違えると止まり、15分たつと戻る', () => {
  const key = attemptKey('192.0.2.1', 'Street@example.jp');
  for (let count = 0; count < 9; count += 1) noteFailure(key, 0);
  expect(hasTooManyFailures(key, 1)).toBe(false);

  noteFailure(key, minute);

  expect(hasTooManyFailures(attemptKey('192.0.2.1', ' street@EXAMPLE.jp'), 2 * minute)).toBe(true);
  expect(hasTooManyFailures(attemptKey('192.0.2.2', 'street@example.jp'), 2 * minute)).toBe(false);
  expect(hasTooManyFailures(attemptKey('192.0.2.1', 'yard@example.jp'), 2 * minute)).toBe(false);
  expect(hasTooManyFailures(key, 15 * minute)).toBe(false);
});

test('正しくログインすれば、数え直しになる', () => {
  const key = attemptKey('192.0.2.9', 'office@example.jp');
  for (let count = 0; count < 10; count += 1) noteFailure(key, 0);

  forgetFailures(key);

  expect(hasTooManyFailures(key, 1)).toBe(false);
});
