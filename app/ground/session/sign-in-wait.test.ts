import { expect, test } from 'vitest';
import { signInWaitMessage } from './sign-in-wait.ts';

const now = Date.parse('2026-11-29T10:30:20+09:00');

test.each([
  ['place', 4_200, '間違いが続いたため、いまは受け付けられません。5秒後に、もう一度'],
  ['account', 60_000, '間違いが続いたため、いまは受け付けられません。60秒後に、もう一度'],
  ['place', 15 * 60_000, '間違いが続いたため、いまは受け付けられません。10:46以降に、もう一度'],
  ['address', 80_000, 'この場所からのログインの間違いが続いたため、いまは受け付けられません。10:32以降に'],
] as const)('%s を %i ミリ秒待つ人への言葉', (kind, wait, sentence) => {
  expect(signInWaitMessage(kind, now + wait, now)).toContain(sentence);
});
