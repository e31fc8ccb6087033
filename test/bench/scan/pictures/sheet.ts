/** Something flat and printed, before it is bent, lit and photographed: one grey byte a dot. */
export type Sheet = { grey: Buffer; width: number; height: number; widthMm: number };

/** The middle of the picture is the origin; millimetres before the camera, `z` towards it. */
export type Point = { x: number; y: number; z: number };
