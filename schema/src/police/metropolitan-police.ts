import type { Id } from '../ground/values.ts';

/** 警視庁 in the master of police bodies: the same row on every installation, seeded as `police_bodies/P13`. */
export const metropolitanPoliceId: Id = '47189903-2c9c-5bb3-8028-15665e4c9060';
