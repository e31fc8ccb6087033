import { type Capabilities, everyone } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'masters.read': everyone,
} as const satisfies Capabilities;
