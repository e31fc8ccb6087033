/**
 * The one table of who may do what (rows X1, L5): capability × role, asked by every endpoint
 * through `can`. Finer than Directus's permissions, which stay coarse in the free core tier.
 */
import type { Role } from './roles.ts';

const everyone = ['street', 'storage', 'call', 'office', 'admin'] as const;

const matrix = {
  'masters.read': everyone,
  'profile.read': everyone,
  'tag.make': ['office', 'admin'],
  'tag.print': ['office', 'storage', 'admin'],
  'tag.read': everyone,
  'street.read': ['street', 'office', 'admin'],
  'tagging.add': ['street', 'admin'],
  'removal.add': ['street', 'admin'],
  'removal.add-early': ['street', 'admin'],
  'photo.add': ['street', 'storage', 'office', 'admin'],
  'photo.read': everyone,
  'yard.read': ['storage', 'office', 'admin'],
  'arrival.add': ['storage', 'admin'],
  'intake.add': ['storage', 'office', 'admin'],
  'ledger.read': ['storage', 'call', 'office', 'admin'],
  'ledger.edit': ['storage', 'office', 'admin'],
  'owner.read': ['storage', 'call', 'office', 'admin'],
  'owner.edit': ['call', 'office', 'admin'],
  'deadline.change': ['office', 'admin'],
  'return.add': ['storage', 'admin'],
  'return.print': ['storage', 'office', 'admin'],
  'transport.read': ['street', 'storage', 'office', 'admin'],
  'transport.add': ['street', 'admin'],
  'photo.resolve': ['storage', 'office', 'admin'],
  'exemption.read': ['storage', 'call', 'office', 'admin'],
  'exemption.request': ['storage', 'admin'],
  'exemption.decide': ['call', 'office', 'admin'],
  'return.cancel': ['storage', 'office', 'admin'],
  'cash.read': ['storage', 'office', 'admin'],
  'cash.close': ['storage', 'admin'],
  'cash.reopen': ['office', 'admin'],
  'stocktake.read': ['storage', 'office', 'admin'],
  'stocktake.take': ['storage', 'admin'],
  'stock-check.read': ['storage', 'office', 'admin'],
  'stock-check.acknowledge': ['office', 'admin'],
  'daily-report.read': ['storage', 'office', 'admin'],
  'ledger.print': ['storage', 'call', 'office', 'admin'],
  'template.read': ['call', 'office', 'admin'],
  'template.edit': ['office', 'admin'],
  'printer.read': ['storage', 'call', 'office', 'admin'],
  'printer.edit': ['office', 'admin'],
  'job.read': ['storage', 'call', 'office', 'admin'],
  'notice.read': ['storage', 'call', 'office', 'admin'],
  'notice.make': ['call', 'office', 'admin'],
  'notice.print': ['call', 'office', 'admin'],
  'address-inquiry.make': ['call', 'office', 'admin'],
  'search.save': ['storage', 'call', 'office', 'admin'],
  'ledger.export': ['storage', 'call', 'office', 'admin'],
  'ledger.bulk': ['office', 'admin'],
  'bicycle.move': ['storage', 'office', 'admin'],
  'public-notice.read': ['storage', 'call', 'office', 'admin'],
  'public-notice.make': ['office', 'admin'],
  'disposal.read': ['storage', 'call', 'office', 'admin'],
  'disposal.list': ['office', 'admin'],
  'disposal.reconcile': ['storage', 'office', 'admin'],
  'disposal.decide': ['office', 'admin'],
  'disposal.hold': ['call', 'office', 'admin'],
  'disposal.override': ['office', 'admin'],
  'sale-claim.read': ['call', 'office', 'admin'],
  'sale-claim.decide': ['office', 'admin'],
  'clock-check.read': ['office', 'admin'],
  'studio.open': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof matrix;
export const capabilities = Object.keys(matrix) as Capability[];

/** Whether people of this role have the capability. */
export function can(role: Role, capability: Capability): boolean {
  const holders: readonly Role[] = matrix[capability];
  return holders.includes(role);
}
