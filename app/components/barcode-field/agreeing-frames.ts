/**
 * When a row of camera frames may be believed. One frame of Code 128 passes the symbol's own checksum
 * with wrong digits now and then, so a number counts only when three of the last six frames say the
 * same, each read clearly, and none of them says another valid number.
 */
import type { TagNumber } from '@bicycles/schema/tags/tag-number';
import { acceptReading } from './accept-reading.ts';

/** One code the decoder saw; `meanError` is how far its bars were from ideal (0 is perfect). */
export type Sighting = { code: string; meanError: number };
/** All codes of one camera frame: often none, and two when two tags are in sight. */
export type Frame = readonly Sighting[];

export type FrameWindow = readonly (readonly TagNumber[])[];

export const noFrames: FrameWindow = [];

const windowLength = 6;
const agreeingNeeded = 3;
const largestMeanError = 0.25;

/** The window after one more frame; sightings that are unclear or no valid number count as nothing. */
export function withFrame(frames: FrameWindow, frame: Frame): FrameWindow {
  return [...frames, frame.flatMap(readClearly)].slice(-windowLength);
}

function readClearly({ code, meanError }: Sighting): TagNumber[] {
  const reading = acceptReading(code);
  return meanError < largestMeanError && reading.accepted ? [reading.tagNumber] : [];
}

/** The number the frames agree on, `disagreeing` while two numbers are in sight, else undefined. */
export function agreedNumber(frames: FrameWindow): TagNumber | 'disagreeing' | undefined {
  const [first, ...others] = new Set(frames.flat());
  if (first === undefined) return undefined;
  if (others.length > 0) return 'disagreeing';
  return frames.filter((numbers) => numbers.length > 0).length >= agreeingNeeded ? first : undefined;
}
