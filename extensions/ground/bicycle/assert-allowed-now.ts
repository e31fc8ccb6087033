import type { EventKind } from '@bicycles/schema/events';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import type { Verdict } from '@bicycles/schema/ground/verdict';
import type { Knex } from 'knex';
import { withLastChange } from './with-last-change.ts';

const anyStep = () => true;
const noStep = () => false;
const isExemptionStep = (kind: EventKind) => kind.startsWith('exemption-');
/** Refusals that another step than the one to the present status explains, or none at all. */
const steps: Record<string, (kind: EventKind) => boolean> = {
  'changed-meanwhile': anyStep,
  'exemption-pending': isExemptionStep,
  'exemption-open': isExemptionStep,
  'already-decided': isExemptionStep,
  withdrawn: isExemptionStep,
  'other-site': noStep,
  'same-person': noStep,
  'too-early': noStep,
  'early-not-permitted': noStep,
  held: noStep,
};

/** As `assertAllowed`, on a locked bicycle; the refusal also says who changed it and when. Row R3. */
export async function assertAllowedNow(
  trx: Knex.Transaction,
  bicycle: { id: string; status: string },
  verdict: Verdict,
  field?: string,
): Promise<void> {
  if (verdict.allowed) return;
  const reason = await withLastChange(trx, bicycle, verdict.reason, steps[verdict.code]);
  assertAllowed({ ...verdict, reason }, field);
}
