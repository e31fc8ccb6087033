/**
 * The ways in which a photo of a tag is bad. Each class is one fault at the strength that is met in the
 * street, from bearable to hopeless, over the small ones that every photo has.
 */
import { between, pick, type Random } from '../../seeded-random.ts';
import { defocus, shake } from './lens.ts';
import { addDirt, addDrops, addGlare, addShadows, expose } from './light-effects.ts';
import type { Photo, Pose } from './photograph.ts';

export type Fault = {
  pose?: (random: Random) => Partial<Pose>;
  /** On the printed matter and in the light, before the lens. */
  light?: (photo: Photo, random: Random) => void;
  lens?: (photo: Photo, random: Random) => Promise<void>;
  grain?: (random: Random) => number;
  jpeg?: (random: Random) => number;
};

/** As a person holds the phone who takes care: the tag fills most of the frame. */
export function carefulPose(random: Random): Pose {
  return {
    roll: between(random, -8, 8),
    tilt: between(random, -10, 10),
    pan: between(random, -10, 10),
    size: between(random, 0.55, 0.88),
    x: between(random, -0.04, 0.04),
    y: between(random, -0.06, 0.06),
  };
}

export const tagClasses: Record<string, Fault> = {
  clear: {},
  turned: { pose: (random) => ({ roll: between(random, 0, 360) }) },
  tilted: {
    pose: (random) => ({ tilt: sign(random) * between(random, 20, 55), pan: sign(random) * between(random, 20, 50) }),
  },
  small: { pose: (random) => ({ size: between(random, 0.2, 0.42) }) },
  blurred: { lens: (photo, random) => defocus(photo, between(random, 2, 4.5)) },
  shaken: { lens: (photo, random) => shake(photo, between(random, 7, 20), between(random, 0, 180)) },
  grainy: { grain: (random) => between(random, 22, 50) },
  dark: {
    light: (photo, random) => expose(photo, between(random, 0.07, 0.22), 4),
    grain: (random) => between(random, 4, 9),
  },
  faint: { light: (photo, random) => expose(photo, between(random, 0.12, 0.35), between(random, 60, 140)) },
  glare: { light: (photo, random) => addGlare(photo, random, between(random, 0.06, 0.2)) },
  shadowed: { light: (photo, random) => addShadows(photo, random, Math.round(between(random, 2, 7))) },
  wet: { light: (photo, random) => addDrops(photo, random, Math.round(between(random, 15, 60))) },
  dirty: { light: (photo, random) => addDirt(photo, random, Math.round(between(random, 30, 140))) },
  bent: { pose: (random) => ({ bend: aroundTube(random) }) },
  creased: { pose: (random) => ({ bend: creases(random) }) },
  compressed: { jpeg: (random) => between(random, 4, 14) },
  behind: { light: (photo, random) => addWires(photo, random) },
  mixed: {
    pose: (random) => ({
      roll: between(random, -40, 40),
      tilt: between(random, -30, 30),
      size: between(random, 0.4, 0.6),
      bend: aroundTube(random, 45),
    }),
    light: (photo, random) => expose(photo, between(random, 0.25, 0.5), between(random, 5, 40)),
    lens: (photo, random) => defocus(photo, between(random, 1, 2)),
    grain: (random) => between(random, 6, 14),
    jpeg: (random) => between(random, 25, 60),
  },
};

const sign = (random: Random) => pick(random, [-1, 1]);

/** Round a tube or a mudguard, along or across the bars; `widest` bends least, in mm of radius. */
function aroundTube(random: Random, tightest = 26): (x: number, y: number) => number {
  const radius = between(random, tightest, 80);
  const isAcross = random() < 0.7;
  return (x, y) => {
    const away = Math.min(isAcross ? Math.abs(x) : Math.abs(y), radius * 0.98);
    return Math.sqrt(radius ** 2 - away ** 2) - radius;
  };
}

/** A tag that was stuffed into a pocket or pulled by the wind: waves and one fold. */
function creases(random: Random): (x: number, y: number) => number {
  const waves = [0, 1, 2].map(() => ({
    angle: between(random, 0, Math.PI),
    length: between(random, 18, 50),
    height: between(random, 0.4, 1.6),
    phase: between(random, 0, 6),
  }));
  const fold = { angle: between(random, 0, Math.PI), at: between(random, -20, 20), slope: between(random, 0.05, 0.3) };
  return (x, y) => {
    const folded = Math.abs(x * Math.cos(fold.angle) + y * Math.sin(fold.angle) - fold.at) * -fold.slope;
    return waves.reduce(
      (sum, { angle, length, height, phase }) =>
        sum + height * Math.sin(((x * Math.cos(angle) + y * Math.sin(angle)) / length) * 2 * Math.PI + phase),
      folded,
    );
  };
}

/** One or two spokes or cables hang before the tag. */
function addWires(photo: Photo, random: Random): void {
  const count = Math.round(between(random, 1, 3));
  for (let index = 0; index < count; index += 1) {
    const [x, y] = [between(random, 0.3, 0.7) * photo.width, between(random, 0.35, 0.65) * photo.height];
    const angle = between(random, 0, Math.PI);
    const half = between(random, 3, 11);
    const paint = pick(random, [30, 60, 210]);
    const [turnX, turnY] = [Math.sin(angle), Math.cos(angle)];
    for (let pixel = 0; pixel < photo.width * photo.height; pixel += 1) {
      const dx = (pixel % photo.width) - x;
      const dy = Math.floor(pixel / photo.width) - y;
      if (Math.abs(dy * turnY - dx * turnX) < half) photo.rgb.fill(paint, pixel * 3, pixel * 3 + 3);
    }
  }
}
