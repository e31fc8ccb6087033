import type { ExemptionState } from '@bicycles/schema/returns/exemption';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { exemptionStateOf } from './exemption-state-of.ts';

export type OpenCase = { id: string; state: ExemptionState; reasonId: string | null; reasonCode: string | null };

/** The counter case of a bicycle that an exemption opened and no return has closed. The bicycle is locked. */
export async function findOpenCase(trx: Knex.Transaction, bicycleId: string): Promise<OpenCase | undefined> {
  const found = await readRow<{ id: string; state: string; reasonId: string | null; reasonCode: string | null }>(
    trx,
    `select r.id, r.exemption_state as state, r.exemption_reason as "reasonId", c.code as "reasonCode"
       from returns r left join codes c on c.id = r.exemption_reason
      where r.bicycle = :bicycleId and r.cancelled_at is null and r.returned_on is null`,
    { bicycleId },
  );
  return found && { ...found, state: exemptionStateOf({ exemptionState: found.state }) };
}
