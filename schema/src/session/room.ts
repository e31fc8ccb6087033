import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'sign-in.release': ['admin'],
  'studio.open': ['admin'],
} as const satisfies Capabilities;
