import { expect, test } from 'vitest';
import { sessionOver } from './session-over.server.ts';

const origin = 'https://bicycles.example.jp';

/** Where the login leads back to. */
function returnTo(path: string, init: RequestInit = {}): string | null {
  const location = sessionOver(new Request(`${origin}${path}`, init), 'gone').headers.get('location');
  return new URL(location ?? '', origin).searchParams.get('returnTo');
}

test('画面は、条件ごと、もう一度開く', () => {
  expect(returnTo('/cash?day=2026-11-23')).toBe('/cash?day=2026-11-23');
});

test('送った先の宛先ではなく、送った画面に戻る', () => {
  const sent = (referer: string) =>
    returnTo('/papers/disposal/print-disposal', { method: 'POST', headers: { referer } });

  expect(sent(`${origin}/disposals/1?page=2`)).toBe('/disposals/1?page=2');
  expect(sent('https://elsewhere.example.com/disposals/1')).toBe('/papers/disposal/print-disposal');
  expect(sent('')).toBe('/papers/disposal/print-disposal');
});
