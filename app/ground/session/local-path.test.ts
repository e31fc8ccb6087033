import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
  ['/ledger', '/ledger'],
  ['/ledger?page=2', '/ledger?page=2'],
  ['/yard/intake/../arrival', '/yard/arrival'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\n//evil.example', '/'],
  ['', '/'],
  [null, '/'],
])('%j へ戻る指定は %s になる', (wanted, path) => {
  expect(localPath(wanted)).toBe(path);
});

test('何を渡されても、このシステムの外へは出ない', () => {
  const own = 'https://bicycles.example.jp';
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `/${text}`),
        fc.webUrl(),
      ),
      (wanted) => {
        expect(new URL(localPath(wanted), own).origin).toBe(own);
      },
    ),
  );
});
