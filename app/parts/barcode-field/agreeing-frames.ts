/**
 * When a row of camera frames may be believed. One frame of Code 128 passes the symbol's own checksum
 * with wrong digits now and then, so a number counts only when three of the last six frames say the
 * same, each read clearly and with the middle of the picture on the code, and none of them says another
 * valid number. The figures behind these: docs/decisions/006.
 */
import { type Accept, acceptReading } from './accept-reading.ts';

/**
 * One code the decoder saw; `meanError` is how far its bars were from ideal (0 is perfect). `isAimedAt`
 * tells the tag that is meant from its neighbour, of which the camera may see more.
 */
export type Sighting = { code: string; meanError: number; isAimedAt: boolean };
/** All codes of one camera frame: often none, and two when two tags are in sight. */
export type Frame = readonly Sighting[];

type SeenTag = { tagNumber: string; isAimedAt: boolean };
export type FrameWindow = readonly (readonly SeenTag[])[];

export const noFrames: FrameWindow = [];

const windowLength = 6;
const agreeingNeeded = 3;
const largestMeanError = 0.15;

/** The window after one more frame; sightings that are unclear or no valid number count as nothing. */
export function withFrame(frames: FrameWindow, frame: Frame, accept: Accept = acceptReading): FrameWindow {
  return [...frames, frame.flatMap((sighting) => readClearly(sighting, accept))].slice(-windowLength);
}

function readClearly({ code, meanError, isAimedAt }: Sighting, accept: Accept): SeenTag[] {
  const reading = accept(code);
  return meanError < largestMeanError && reading.accepted ? [{ tagNumber: reading.tagNumber, isAimedAt }] : [];
}

/** `disagreeing` while two numbers are in sight, `aside` while the only one is not in the middle. */
type Judgement = { state: 'looking' | 'disagreeing' | 'aside' } | { state: 'read'; tagNumber: string };

/** What the frames of the window say together. */
export function judgeFrames(frames: FrameWindow): Judgement {
  const [tagNumber, ...others] = new Set(frames.flat().map((tag) => tag.tagNumber));
  if (tagNumber === undefined) return { state: 'looking' };
  if (others.length > 0) return { state: 'disagreeing' };
  const aimed = frames.filter((tags) => tags.some(({ isAimedAt }) => isAimedAt));
  if (aimed.length >= agreeingNeeded) return { state: 'read', tagNumber };
  return { state: frames.filter((tags) => tags.length > 0).length >= agreeingNeeded ? 'aside' : 'looking' };
}
