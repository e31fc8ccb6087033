/**
 * When a row of camera frames may be believed. One frame of Code 128 passes the symbol's own checksum
 * with wrong digits now and then, so a number counts only when three of the last six frames say the
 * same, each read clearly, and none of them says another valid number.
 */
import type { TagNumber } from '@bicycles/schema/tags/tag-number';
import { acceptReading } from './accept-reading.ts';

/** What the decoder saw in one frame; `meanError` is how far the bars were from ideal (0 is perfect). */
export type Frame = { code: string; meanError: number } | undefined;

export type FrameWindow = readonly (TagNumber | undefined)[];

export const noFrames: FrameWindow = [];

const windowLength = 6;
const agreeingNeeded = 3;
const largestMeanError = 0.25;

/** The window after one more frame; a frame without a clear, valid number counts as seeing nothing. */
export function withFrame(frames: FrameWindow, frame: Frame): FrameWindow {
  return [...frames, readClearly(frame)].slice(-windowLength);
}

function readClearly(frame: Frame): TagNumber | undefined {
  if (frame === undefined || !(frame.meanError < largestMeanError)) return undefined;
  const reading = acceptReading(frame.code);
  return reading.accepted ? reading.tagNumber : undefined;
}

/** The number the frames agree on, `disagreeing` while two numbers are in sight, else undefined. */
export function agreedNumber(frames: FrameWindow): TagNumber | 'disagreeing' | undefined {
  const numbers = frames.filter((number) => number !== undefined);
  const [first] = numbers;
  if (numbers.some((number) => number !== first)) return 'disagreeing';
  return numbers.length >= agreeingNeeded ? first : undefined;
}
