/**
 * What a picture has to be like to count as evidence of 機能喪失. Spread and entropy are of its grey values (sharp's
 * stats, of the picture reduced to 640 pixels): a sheet of one grey has 0 and 0, a wall with a camera's noise a spread
 * below 6, a sheet of two tones an entropy below 1.1; a drawing of a bicycle has 40 and 2, a photograph of a street
 * 40–70 and 6–8.
 */
export const evidenceMinimum = { longSidePixels: 640, spread: 12, entropy: 1.5 };

type Measured = { width: number; height: number; spread: number; entropy: number };

/** Whether it shows something, as far as a machine can tell; whether it shows the damage a second person judges. */
export const isEvidence = ({ width, height, spread, entropy }: Measured): boolean =>
  Math.max(width, height) >= evidenceMinimum.longSidePixels &&
  spread >= evidenceMinimum.spread &&
  entropy >= evidenceMinimum.entropy;
