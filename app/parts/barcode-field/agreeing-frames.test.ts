import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, judgeFrames, noFrames, withFrame } from './agreeing-frames.ts';

const tag = tagNumberFor(1_234_567);
const otherTag = tagNumberFor(7_654_321);
const clear = (...codes: string[]): Frame => codes.map((code) => ({ code, meanError: 0.1, isAimedAt: true }));
const aside = (...codes: string[]): Frame => clear(...codes).map((sighting) => ({ ...sighting, isAimedAt: false }));
const nothing: Frame = [];
/** The number, or the state while there is none. */
function agreed(frames: Frame[]): string {
  const judgement = judgeFrames(frames.reduce((seen, frame) => withFrame(seen, frame), noFrames));
  return judgement.state === 'read' ? judgement.tagNumber : judgement.state;
}

describe('カメラの読取りの一致', () => {
  test('同じ番号が3コマ揃うと確定する', () => {
    expect(agreed([clear(tag), clear(tag)])).toBe('looking');
    expect(agreed([clear(tag), nothing, clear(tag), nothing, clear(tag)])).toBe(tag);
  });

  test('6コマより前の読取りは数えない', () => {
    expect(agreed([clear(tag), clear(tag), nothing, nothing, nothing, nothing, clear(tag)])).toBe('looking');
  });

  test('別の札が混じる間は確定しない', () => {
    expect(agreed([clear(tag), clear(otherTag), clear(tag), clear(tag)])).toBe('disagreeing');
    expect(agreed([clear(tag, otherTag), clear(tag), clear(tag)])).toBe('disagreeing');
    expect(agreed([clear(tag, tag), clear(tag), clear(tag)])).toBe(tag);
  });

  test('中央から外れた札は、それだけが読めても確定しない', () => {
    expect(agreed(Array.from({ length: 6 }, () => aside(tag)))).toBe('aside');
    expect(agreed([aside(tag), clear(tag), clear(tag), aside(tag), clear(tag)])).toBe(tag);
    expect(agreed([aside(otherTag), clear(tag), clear(tag), clear(tag)])).toBe('disagreeing');
  });

  test('ぼけたコマは数えない', () => {
    const blurred: Frame = [{ code: tag, meanError: 0.15, isAimedAt: true }];
    expect(agreed([blurred, blurred, blurred, blurred])).toBe('looking');
    expect(agreed([[{ code: tag, meanError: Number.NaN, isAimedAt: true }], clear(tag), clear(tag)])).toBe('looking');
  });

  test('検査数字の合わない番号は何コマ続いても確定しない', () => {
    const wrong = `${tag.slice(0, 7)}${(Number(tag[7]) + 1) % 10}`;

    expect(agreed(Array.from({ length: 50 }, () => clear(wrong)))).toBe('looking');
  });

  test('どんな読取りの列でも、3コマ以上見えた番号以外を答えない', () => {
    const anyFrame = fc.array(
      fc.record({
        code: fc.constantFrom<string>(tag, otherTag, '12345678', ''),
        meanError: fc.double({ min: 0, max: 1 }),
        isAimedAt: fc.boolean(),
      }),
      { maxLength: 2 },
    );

    fc.assert(
      fc.property(fc.array(anyFrame), (frames) => {
        const answer = agreed(frames);
        if (!/^\d/.test(answer)) return;
        const seen = frames
          .slice(-6)
          .filter((frame) => frame.some((seen) => seen.code === answer && seen.meanError < 0.15 && seen.isAimedAt));
        expect(seen.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
