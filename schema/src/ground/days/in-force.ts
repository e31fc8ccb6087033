import type { Day } from '../values.ts';

/** A row of a master that holds from a day on; `validUntil` is its last day, open when absent. */
export type Dated = { validFrom: Day; validUntil?: Day | null | undefined };

/** The row that began last among those in force on the day, or undefined; of equal beginnings the first. */
export function latestInForce<Row extends Dated>(rows: readonly Row[], day: Day): Row | undefined {
  return rows
    .filter(({ validFrom, validUntil }) => validFrom <= day && day <= (validUntil ?? day))
    .reduce<Row | undefined>((latest, row) => (latest && latest.validFrom >= row.validFrom ? latest : row), undefined);
}
