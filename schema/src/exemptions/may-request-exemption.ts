import type { Status } from '../bicycle/status.ts';
import { refused, type Verdict } from '../ground/verdict.ts';
import type { ExemptionState } from '../returns/exemption.ts';
import { mayReturn, type ReturnFacts } from '../returns/may-return.ts';

export type RequestFacts = ReturnFacts & {
  status: Status;
  /** The open counter case of this bicycle, or undefined. */
  openCase?: ExemptionState | undefined;
};

/** Whether an exemption may be asked for: the bicycle could be returned, and no other request is open. Row R2. */
export function mayRequestExemption({ openCase, ...facts }: RequestFacts): Verdict {
  const verdict = mayReturn(facts);
  if (!verdict.allowed || openCase === undefined) return verdict;
  return refused(
    'exemption-open',
    'この自転車の免除はすでに申請されています。申請し直すときは、先に今の申請を取り下げてください',
  );
}
