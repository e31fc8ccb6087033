import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const own = 'https://bicycles.example.jp';

test.each([
  ['読むだけなら、どこからでも通る', { method: 'GET', origin: 'https://evil.example', fetchSite: 'cross-site' }, true],
  ['自分の画面からの送信は通る', { method: 'POST', origin: own, fetchSite: 'same-origin' }, true],
  ['Originがなくても、同じ画面からと分かれば通る', { method: 'POST', fetchSite: 'same-origin' }, true],
  ['Originだけでも、自分のものなら通る', { method: 'PUT', origin: own }, true],
  [
    'よその画面からの送信は通らない',
    { method: 'POST', origin: 'https://evil.example', fetchSite: 'cross-site' },
    false,
  ],
  ['兄弟サイトからの送信は通らない', { method: 'POST', origin: own, fetchSite: 'same-site' }, false],
  ['隠されたOriginは通らない', { method: 'POST', origin: 'null', fetchSite: 'same-origin' }, false],
  ['ポートが違えば通らない', { method: 'POST', origin: `${own}:8443` }, false],
  ['証拠が何もなければ通らない', { method: 'DELETE' }, false],
])('%s', (_name, request, passes) => {
  expect(isSameOrigin({ own, ...request })).toBe(passes);
});
