import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { mayOverwrite } from '../bicycle/may-overwrite.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import type { Verdict } from '../verdict.ts';

/** Whether the row may be corrected: it is open, and still the one that the person saw. Rows L1, L8. */
export function mayEdit({ status, revision }: { status: Status; revision: number }, expectedRevision: number): Verdict {
  return isClosed(status) ? closedRefusal(status) : mayOverwrite(revision, expectedRevision);
}
