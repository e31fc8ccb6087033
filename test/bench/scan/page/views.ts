/** How a person would look at a still: first all of it in the frame, then, where that is far off, nearer bit by bit. */
export type View = { scale: number; x: number; y: number };
type Size = { width: number; height: number };

/** The part of the camera's picture that is read: the frame on the screen. */
const frameShare = 0.5;

/** Views as the point of the still, in its pixels, that stands in the middle of the camera's picture. */
export function viewsOf(still: Size, camera: Size): View[] {
  const frame = { width: camera.width, height: camera.height * frameShare };
  const fitting = Math.min(frame.width / still.width, frame.height / still.height);
  const whole = { scale: Math.min(1, fitting), x: still.width / 2, y: still.height / 2 };
  // A still hardly larger than the frame shows nothing new from nearer.
  if (fitting > 0.6) return [whole];
  const nearer = stops(still.height, frame.height).flatMap((y) =>
    stops(still.width, frame.width).map((x) => ({ scale: 1, x, y })),
  );
  return [whole, ...nearer];
}

/** Middles of windows that cover a length with a third of overlap, at most four of them. */
function stops(length: number, window: number): number[] {
  if (length <= window) return [length / 2];
  const count = Math.min(4, Math.ceil((length - window) / (window * 0.67)) + 1);
  const step = (length - window) / (count - 1);
  return Array.from({ length: count }, (_, index) => window / 2 + index * step);
}
