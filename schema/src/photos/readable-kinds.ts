import type { Role } from '../ground/access/roles.ts';
import { photoKinds } from './contracts.ts';

type PhotoKind = (typeof photoKinds)[number];

/**
 * The photos that a role may look at. The crews in the street need the bicycle as it stood there; photos of the yard
 * and of returns can show papers of the person who came.
 */
export const readablePhotoKinds = (role: Role): readonly PhotoKind[] =>
  role === 'street' ? ['tagging', 'removal'] : photoKinds;
