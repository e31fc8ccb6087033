import { latestInForce } from '../ground/days/in-force.ts';
import type { Day, Id } from '../ground/values.ts';

/** 撤去・保管の手数料 of a kind of vehicle from a day on (master `fees`, row R1). */
export type Fee = { id: Id; vehicleKindId: Id; validFrom: Day; yen: number };

/** The fee in force on a day, or undefined where the office has set none for the kind of vehicle. */
export function feeFor(fees: readonly Fee[], vehicleKindId: Id, day: Day): Fee | undefined {
  return latestInForce(
    fees.filter((fee) => fee.vehicleKindId === vehicleKindId),
    day,
  );
}
