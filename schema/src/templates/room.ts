import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'template.read': ['call', 'office', 'admin'],
  'template.edit': ['office', 'admin'],
} as const satisfies Capabilities;
