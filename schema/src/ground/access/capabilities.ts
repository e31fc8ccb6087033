import type { Role } from './roles.ts';

/** What a room lets people do, and who they are: `noun.verb` × roles. */
export type Capabilities = Readonly<Record<string, readonly Role[]>>;

export const everyone = ['street', 'storage', 'call', 'office', 'admin'] as const;
