import { describe, expect, test } from 'vitest';
import { type BurstReading, type KeyStroke, noBurst, withKey } from './wedge-burst.ts';

const stroke = (key: string, at: number, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: '',
  at,
  isRepeat: false,
  ...more,
});
const typed = (keys: string[], gapMs: number) => keys.map((key, index) => stroke(key, index * gapMs));

function readings(strokes: KeyStroke[]): string[] {
  return judged(strokes).map(({ characters }) => characters);
}

function judged(strokes: KeyStroke[], deafUntil?: number): BurstReading[] {
  const found: BurstReading[] = [];
  strokes.reduce((burst, next) => {
    const step = withKey(burst, next, deafUntil);
    if (step.reading !== undefined) found.push(step.reading);
    return step.burst;
  }, noBurst);
  return found;
}

describe('読取り機と人の見分け', () => {
  test('速い打鍵と Enter は読取り機とみなす', () => {
    expect(readings(typed([...'12345678', 'Enter'], 8))).toEqual(['12345678']);
    expect(readings(typed([...'12345678', 'Enter', ...'87654321', 'Enter'], 20))).toEqual(['12345678', '87654321']);
  });

  test('人の速さの打鍵は読取り機とみなさない', () => {
    expect(readings(typed([...'12345678', 'Enter'], 50))).toEqual([]);
    expect(readings(typed([...'12345', 'Enter'], 8))).toEqual([]);
  });

  test('人が打った文字の後に読み取っても、読取りだけを取り出す', () => {
    const byHand = typed(['a', 'b'], 300);
    const byReader = [...'12345678', 'Enter'].map((key, index) => stroke(key, 1_000 + index * 10));

    expect(readings([...byHand, ...byReader])).toEqual(['12345678']);
  });

  test('押しっぱなしのキーは読取り機とみなさない', () => {
    const held = Array.from({ length: 10 }, (_, index) => stroke('1', index * 30, { isRepeat: index > 0 }));

    expect(readings([...held, stroke('Enter', 310)])).toEqual([]);
  });

  test('日本語入力が入っていても、キーの位置から数字が分かる', () => {
    const hidden = [...'12345678'].map((digit, index) =>
      stroke('Process', index * 10, { code: index % 2 ? `Digit${digit}` : `Numpad${digit}` }),
    );

    expect(readings([...hidden, stroke('Enter', 85)])).toEqual(['12345678']);
  });

  test('日本語入力が入っていても、整理番号と通知番号の英字とハイフンが分かる', () => {
    const codes = ['KeyN', 'Digit0', 'Digit8', 'Minus', 'Digit0', 'Digit1', 'NumpadSubtract'];
    const hidden = codes.map((code, index) => stroke('Process', index * 10, { code }));

    expect(readings([...hidden, stroke('Enter', 75)])).toEqual(['N08-01-']);
  });

  test('聞き始めより前の打鍵があったかもしれない読取りは、欠けたものとする', () => {
    const scan = (from: number) => [...'083-01055', 'Enter'].map((key, index) => stroke(key, from + index * 10));
    const tail = [...'55', 'Enter'].map((key, index) => stroke(key, 1_000 + index * 10));

    expect(judged(scan(1_049), 1_000)).toEqual([{ characters: '083-01055', isWhole: false }]);
    expect(judged(scan(1_050), 1_000)).toEqual([{ characters: '083-01055', isWhole: true }]);
    expect(judged(tail, 990)).toEqual([{ characters: '55', isWhole: false }]);
    expect(judged(tail, 0)).toEqual([]);
  });
});
