import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'stocktake.read': ['storage', 'office', 'admin'],
  'stocktake.take': ['storage', 'admin'],
  'stock-check.read': ['storage', 'office', 'admin'],
  'stock-check.acknowledge': ['office', 'admin'],
  'daily-report.read': ['storage', 'office', 'admin'],
} as const satisfies Capabilities;
