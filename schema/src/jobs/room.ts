import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'job.read': ['storage', 'call', 'office', 'admin'],
} as const satisfies Capabilities;
