/**
 * The one table of who may do what (rows X1, L5): capability × role, asked by every endpoint
 * through `can`. Finer than Directus's permissions, which stay coarse in the free core tier.
 */
import type { Capabilities } from './ground/access/capabilities.ts';
import type { Role } from './ground/access/roles.ts';
import { roomCapabilities } from './rooms.ts';

export type Capability = keyof typeof roomCapabilities;
export const capabilities = Object.keys(roomCapabilities) as Capability[];

/** Whether people of this role have the capability. */
export const can = (role: Role, capability: Capability): boolean => mayUse(role, capability);

/** The same for what a contract names; nobody has what no room knows. */
export const mayUse = (role: Role, capability: string): boolean => holders[capability]?.includes(role) ?? false;

const holders: Capabilities = roomCapabilities;
