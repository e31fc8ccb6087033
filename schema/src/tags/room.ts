import { type Capabilities, everyone } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'tag.make': ['office', 'admin'],
  'tag.print': ['office', 'storage', 'admin'],
  'tag.read': everyone,
} as const satisfies Capabilities;
