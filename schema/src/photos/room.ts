import { type Capabilities, everyone } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'photo.add': ['street', 'storage', 'office', 'admin'],
  'photo.read': everyone,
  'photo.resolve': ['storage', 'office', 'admin'],
} as const satisfies Capabilities;
