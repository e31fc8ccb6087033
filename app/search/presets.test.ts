import { expect, test } from 'vitest';
import { presentPreset, presetsOn, withPreset } from './presets.ts';
import { parseTyped } from './typed-conditions.ts';

const presets = presetsOn('2026-11-23');
const named = (name: string) => presets.find((preset) => preset.name === name) ?? expect.fail(name);

test.each(presets)('「$label」は検索できる条件で、押すとその一覧になる', (preset) => {
  const typed = withPreset({}, preset);

  expect(parseTyped(typed).errors).toEqual({});
  expect(presentPreset(typed, presets)).toBe(preset);
});

test('一覧を替えると前の一覧の条件は外れ、ほかの条件は残る', () => {
  const overdue = withPreset({ colourIds: 'red' }, named('overdue'));

  expect(overdue['days.retentionDeadline.to']).toBe('2026-11-22');
  expect(withPreset(overdue, named('sold'))).toEqual({ colourIds: 'red', statuses: 'sold' });
});

test('自分で状態を選んだ検索は、どの一覧でもない', () => {
  expect(presentPreset({ statuses: 'stored' }, presets)).toBeUndefined();
});
