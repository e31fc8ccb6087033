import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { isOwnHost } from './own-host.ts';

const names = { HOST: '0.0.0.0', SERVER_NAME: 'Bicycles.example.jp', ALLOWED_HOSTS: ['jitensha.city.lg.jp'] };

test.each([
  'localhost',
  'localhost:3000',
  '127.0.0.1:3000',
  '[::1]:3000',
  'bicycles.example.jp:3000',
  'BICYCLES.EXAMPLE.JP',
  'jitensha.city.lg.jp',
  '192.0.2.10:3000',
  hostname(),
])('自分の名前「%s」は通る', (host) => {
  expect(isOwnHost(host, names, '::ffff:192.0.2.10')).toBe(true);
});

test.each([
  undefined,
  '',
  'evil.example',
  'evil.example:3000',
  'localhost.evil.example',
  'xlocalhost',
  'evil.example#localhost',
  'evil.example/localhost',
  'localhost:3000@evil.example',
  'localhost, evil.example',
  '192.0.2.11',
  '[::2]',
])('ほかの名前「%s」は通らない', (host) => {
  expect(isOwnHost(host, names, '192.0.2.10')).toBe(false);
});
