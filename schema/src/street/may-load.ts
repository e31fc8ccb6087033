/** Loading onto the truck, and taking it back (row F7). */
import { closedRefusal } from '../bicycle/closed-refusal.ts';
import type { Status } from '../bicycle/status.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** Whether the scanned bicycle may be put on the truck: once, after its removal and before a yard has it. */
export const mayLoad = ({ status }: { status: Status }): Verdict => open[status] ?? closedRefusal(status);

const open: Partial<Record<Status, Verdict>> = {
  removed: allowed,
  in_transit: refused('already-loaded', 'この自転車は積込が済んでいます。次の自転車の札を読み取ってください'),
  tagged: refused('not-removed', '撤去の登録がまだありません。「撤去」で登録してから積み込んでください'),
  stored: refused('already-received', 'この自転車は保管所が受け入れています。札を確かめてください'),
};

/** Whether a loading may be undone, or its condition noted: as long as no yard has taken the bicycle in. */
export function mayChangeLoading({ status }: { status: Status }): Verdict {
  if (status === 'in_transit') return allowed;
  return refused('not-loaded', 'トラックに積まれていない自転車です。積込の一覧を更新して確かめてください');
}
