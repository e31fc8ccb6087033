import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getCertificate } from './certificate.ts';

const now = new Date('2026-11-23T00:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('証明書は2年有効で、サーバーの名前と自分の機械を名乗る', async () => {
  const { cert } = await getCertificate(folder, 'bicycles.example.jp', now);

  const parsed = new X509Certificate(cert);
  expect(parsed.checkHost('bicycles.example.jp')).toBe('bicycles.example.jp');
  expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(new Date(parsed.validTo).toISOString().slice(0, 7)).toBe('2028-11');
});

test('二度目の起動では同じ証明書を使い、鍵は本人しか読めない', async () => {
  const first = await getCertificate(folder, 'bicycles.example.jp', now);
  const second = await getCertificate(folder, 'bicycles.example.jp', now);

  expect(second).toEqual(first);
  expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
});

test('期限が近い、または名前が変わったら作り直す', async () => {
  const first = await getCertificate(folder, 'bicycles.example.jp', now);

  const renewed = await getCertificate(folder, 'bicycles.example.jp', new Date('2028-11-01T00:00:00Z'));
  const renamed = await getCertificate(folder, '192.0.2.10', new Date('2028-11-01T00:00:00Z'));

  expect(renewed.cert).not.toBe(first.cert);
  expect(new X509Certificate(renamed.cert).checkIP('192.0.2.10')).toBe('192.0.2.10');
});
