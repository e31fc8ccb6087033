import { isClosed, type Status } from '../bicycle/status.ts';
import type { Day } from '../ground/values.ts';
import { type Addressee, isSameAddressee } from './addressee.ts';
import type { undeliveredSteps } from './contracts.ts';

export type UndeliveredStep = (typeof undeliveredSteps)[number];

export type UndeliveredStepFacts = {
  status: Status;
  /** A later notice of the same bicycle that was not cancelled. */
  hasLaterNotice: boolean;
  recipient: Addressee;
  owner: Addressee | null;
  addressInquiredOn: Day | null;
  addressAnsweredOn: Day | null;
};

/**
 * What a returned letter waits for (row N4). An answer that left the address as it was means that none was found:
 * there is nothing more to send. A new address counts wherever it came from.
 */
export function undeliveredStep(facts: UndeliveredStepFacts): UndeliveredStep {
  if (isClosed(facts.status)) return 'closed';
  if (facts.hasLaterNotice) return 'resent';
  if (facts.owner !== null && !isSameAddressee(facts.owner, facts.recipient)) return 'answered';
  if (facts.addressAnsweredOn !== null) return 'closed';
  return facts.addressInquiredOn === null ? 'new' : 'inquired';
}
