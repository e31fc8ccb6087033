import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { leftOut } from '../ground/bicycle/left-out.ts';

/** The chosen ones that `lockYardBicycles` did not find: they were never removed, and are named as the others are. */
export function notRemoved(chosenIds: readonly string[], found: readonly { id: string }[]): LeftOut[] {
  const foundIds = new Set(found.map(({ id }) => id));
  return [...new Set(chosenIds)]
    .filter((id) => !foundIds.has(id))
    .map((id) => leftOut({ id, managementNumber: null }, '撤去の登録がないため対象になりません'));
}
