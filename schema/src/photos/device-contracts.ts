/** The keys of phones that keep unsent photos: sealed on the phone, opened only in a live session (docs/decisions/015). */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Id } from '../ground/values.ts';

/** Notes who works with a phone or PC that may keep photos; the first time it gets its pair of keys. */
export const RegisterPhotoDevice = command({
  path: '/photos/register-photo-device',
  capability: 'photo.add',
  input: z.object({ deviceId: Id }),
  output: z.object({ deviceId: Id }),
});

export const PhotoKeys = z.object({
  deviceId: Id,
  /** SPKI, base64: what the device keeps. */
  publicKey: z.string(),
  /** PKCS #8, base64: never written down on the device. */
  privateKey: z.string(),
});
export type PhotoKeys = z.infer<typeof PhotoKeys>;

/** The keys of a device, for a person who is registered on it. */
export const GetPhotoKeys = query({
  path: '/photos/get-photo-keys',
  capability: 'photo.add',
  input: z.object({ deviceId: Id }),
  output: PhotoKeys,
});
