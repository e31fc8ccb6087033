import { z } from 'zod';

const number = z.coerce.number().int().min(0);

/** Where a tile lies: at zoom `z` the world has 2^z tiles each way. */
export const TilePlace = z
  .object({ z: number.max(20), x: number, y: number })
  .refine((place) => Math.max(place.x, place.y) < 2 ** place.z);
export type TilePlace = z.infer<typeof TilePlace>;

/** Only whole numbers get into the address of the setting, so the host is always the setting's own. */
export const tileAddress = (tilesUrl: string, place: TilePlace): string =>
  tilesUrl.replaceAll(/\{([zxy])\}/g, (_all, name: keyof TilePlace) => `${place[name]}`);
