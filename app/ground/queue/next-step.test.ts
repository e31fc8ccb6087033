import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const status = (code: number) => nextStep({ kind: 'status', status: code, message: 'サーバーの言葉' }, 1, 0.5);
const receipt = { id: '00000000-0000-4000-8000-000000000001', linkState: 'linked' as const, bicycleId: null };

describe('写真を送った後の扱い', () => {
  test('受領書が届いたときだけ端末から消す', () => {
    expect(nextStep({ kind: 'receipt', receipt }, 3, 0)).toEqual({ kind: 'remove', receipt });

    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.integer({ min: 1, max: 1_000 }), (code, attempts) => {
        expect(nextStep({ kind: 'status', status: code, message: '' }, attempts, 0).kind).not.toBe('remove');
      }),
    );
  });

  test.each([400, 403, 409, 413, 415])('%i は送り直さず、サーバーの言葉を見せる', (code) => {
    expect(status(code)).toEqual({ kind: 'reject', problem: 'サーバーの言葉' });
  });

  test('401 は再ログインまで止める', () => {
    expect(status(401).kind).toBe('pause');
  });

  test.each([404, 408, 422, 425, 429, 500, 502, 503, 504])('%i は間を置いて送り直す', (code) => {
    expect(status(code).kind).toBe('retry');
  });

  test('待ち時間は1秒から60秒までで、失敗が続くほど上限が延びる', () => {
    const waitMs = (attempts: number, random: number) => {
      const step = nextStep({ kind: 'unreachable' }, attempts, random);
      return step.kind === 'retry' ? step.afterMs : Number.NaN;
    };

    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, random) => {
          expect(waitMs(attempts, random)).toBeGreaterThanOrEqual(1_000);
          expect(waitMs(attempts, random)).toBeLessThanOrEqual(60_000);
          expect(waitMs(attempts + 1, random)).toBeGreaterThanOrEqual(waitMs(attempts, random));
        },
      ),
    );
    expect(waitMs(1, 0.999)).toBeLessThanOrEqual(2_000);
    expect(waitMs(20, 0.999)).toBeGreaterThan(59_000);
  });
});
