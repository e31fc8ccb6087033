/** The ways in which a photo of a sticker is bad, each from bearable to hopeless. */
import { defocus, shake } from '../scan/pictures/lens.ts';
import { addDirt, addDrops, addGlare, addShadows, expose } from '../scan/pictures/light-effects.ts';
import type { Fault } from '../scan/pictures/tag-classes.ts';
import { between, pick, type Random } from '../seeded-random.ts';
import { aroundTube } from './photograph-sticker.ts';

export const stickerFaults: Record<string, Fault> = {
  clear: {},
  turned: { pose: (random) => ({ roll: sign(random) * between(random, 10, 40) }) },
  tilted: {
    pose: (random) => ({ tilt: sign(random) * between(random, 20, 45), pan: sign(random) * between(random, 20, 45) }),
  },
  small: { pose: (random) => ({ size: between(random, 0.22, 0.38) }) },
  blurred: { lens: (photo, random) => defocus(photo, between(random, 2, 5)) },
  shaken: { lens: (photo, random) => shake(photo, between(random, 6, 18), between(random, 0, 180)) },
  grainy: { grain: (random) => between(random, 18, 45) },
  dark: {
    light: (photo, random) => expose(photo, between(random, 0.08, 0.25), 4),
    grain: (random) => between(random, 3, 8),
  },
  faint: { light: (photo, random) => expose(photo, between(random, 0.15, 0.4), between(random, 60, 130)) },
  glare: { light: (photo, random) => addGlare(photo, random, between(random, 0.05, 0.16)) },
  shadowed: { light: (photo, random) => addShadows(photo, random, Math.round(between(random, 2, 6))) },
  dirty: { light: (photo, random) => addDirt(photo, random, Math.round(between(random, 20, 90))) },
  wet: { light: (photo, random) => addDrops(photo, random, Math.round(between(random, 12, 45))) },
  'round a tube': { pose: (random) => ({ bend: aroundTube(random, 14.5) }) },
};

const sign = (random: Random) => pick(random, [-1, 1]);
