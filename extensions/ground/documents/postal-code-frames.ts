import type { Area } from './window-envelope.ts';

const frame = { top: 12, width: 5.7, height: 8 };
const lefts = [44.3, 51.3, 58.3, 65.9, 72.7, 79.5, 86.3];

/**
 * The seven red frames of 郵便はがき (100 × 148 mm, upright), in millimetres from the left and the top: 12 mm from the
 * top, 8 mm from the right, gaps of 1.3, 1.9 in the middle, and 1.1 mm. The post accepts ±1.5 mm.
 */
export const postalCodeFrames: readonly Area[] = lefts.map((left) => ({
  left,
  top: frame.top,
  right: left + frame.width,
  bottom: frame.top + frame.height,
}));
