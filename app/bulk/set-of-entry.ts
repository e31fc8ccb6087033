import { keptStatuses } from '@bicycles/schema/bicycle/status';
import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import { type BicycleSet, SearchConditions } from '@bicycles/schema/search/conditions';
import { readSet } from '#app/parts/selection/set-field.ts';

type Entry = { set?: BicycleSet; kind: BulkChangeKind; error: string };

/** The set that a form brought along, or that the entry of 期限の延長 (row P5) describes; else what is wrong with it. */
export function setOfEntry(form: FormData): Entry {
  if (form.has('set')) {
    const set = readSet(form);
    return { ...(set && { set }), kind: 'deadline-later', error: '対象を読み取れません。台帳で検索し直してください' };
  }
  const given = (name: string) => String(form.get(name) ?? '');
  const conditions = SearchConditions.safeParse({
    days: { removed: { from: given('removedFrom'), to: given('removedTo') } },
    policeBodyIds: given('policeBodyIds').split(',').filter(Boolean),
    statuses: [...keptStatuses],
  });
  if (!conditions.success) {
    return { kind: 'deadline-later', error: conditions.error.issues[0]?.message ?? '入力を確かめてください' };
  }
  const { days, policeBodyIds } = conditions.data;
  const isOpen = days.removed?.from === undefined && days.removed?.to === undefined && policeBodyIds.length === 0;
  if (isOpen) return { kind: 'deadline-later', error: '撤去日か警察のどちらかを入力してください' };
  return { set: { conditions: conditions.data }, kind: 'deadline-later', error: '' };
}
