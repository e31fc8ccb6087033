/** The yard's flow of one day: its sums, and whether it adds up (row D3). */
import type { Flow } from './contracts.ts';

const nothing: Flow = {
  carriedOver: 0,
  arrived: 0,
  returnedPaid: 0,
  returnedExempt: 0,
  returnCancelled: 0,
  scrapped: 0,
  sold: 0,
  recycled: 0,
  discarded: 0,
  disposalCancelled: 0,
  inStock: 0,
};

/** The flow of all vehicle kinds together. */
export function totalFlow(flows: readonly Flow[]): Flow {
  return flows.reduce<Flow>(
    (sum, flow) => ({
      carriedOver: sum.carriedOver + flow.carriedOver,
      arrived: sum.arrived + flow.arrived,
      returnedPaid: sum.returnedPaid + flow.returnedPaid,
      returnedExempt: sum.returnedExempt + flow.returnedExempt,
      returnCancelled: sum.returnCancelled + flow.returnCancelled,
      scrapped: sum.scrapped + flow.scrapped,
      sold: sum.sold + flow.sold,
      recycled: sum.recycled + flow.recycled,
      discarded: sum.discarded + flow.discarded,
      disposalCancelled: sum.disposalCancelled + flow.disposalCancelled,
      inStock: sum.inStock + flow.inStock,
    }),
    nothing,
  );
}

export const cameIn = ({ arrived, returnCancelled, disposalCancelled }: Flow): number =>
  arrived + returnCancelled + disposalCancelled;

export const wentOut = ({ returnedPaid, returnedExempt, scrapped, sold, recycled, discarded }: Flow): number =>
  returnedPaid + returnedExempt + scrapped + sold + recycled + discarded;

/** 前日在庫 + 入 − 出 = 当日在庫. */
export const addsUp = (flow: Flow): boolean => flow.carriedOver + cameIn(flow) - wentOut(flow) === flow.inStock;
