import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'cash.read': ['storage', 'office', 'admin'],
  'cash.close': ['storage', 'admin'],
  'cash.reopen': ['office', 'admin'],
} as const satisfies Capabilities;
