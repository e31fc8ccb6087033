import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'printer.read': ['storage', 'call', 'office', 'admin'],
  'printer.edit': ['office', 'admin'],
} as const satisfies Capabilities;
