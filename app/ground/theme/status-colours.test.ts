import { statuses } from '@bicycles/schema/bicycle/status';
import { expect, test } from 'vitest';
import { statusTones, tones } from './status-colours.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(statuses)('%s の表示は、文字と背景の明るさの差が4.5以上ある', (status) => {
  const { background, text } = statusTones[status];

  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(tones))('%s の色も、文字と背景の明るさの差が4.5以上ある', (_, { background, text }) => {
  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
});
