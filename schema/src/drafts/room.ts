import { type Capabilities, everyone } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'draft.keep': everyone,
} as const satisfies Capabilities;
