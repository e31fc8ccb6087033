import type { LeftOut } from '@bicycles/schema/notices/contracts';

/** A bicycle that was chosen, and why nothing was done with it. */
export const leftOut = (bicycle: { id: string; managementNumber: string | null }, reason: string): LeftOut => ({
  bicycleId: bicycle.id,
  managementNumber: bicycle.managementNumber ?? '',
  reason,
});
