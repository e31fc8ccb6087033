import type { Verdict } from '../ground/verdict.ts';
import { closedRefusal } from './closed-refusal.ts';
import { mayOverwrite } from './may-overwrite.ts';
import { isClosed, type Status } from './status.ts';

/** Whether the row may be corrected: it is open, and still the one that the person saw. Rows L1, L8. */
export function mayEdit({ status, revision }: { status: Status; revision: number }, expectedRevision: number): Verdict {
  return isClosed(status) ? closedRefusal(status) : mayOverwrite(revision, expectedRevision);
}
