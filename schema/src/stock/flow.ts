/** The yard's flow of one day: its sums, and whether it adds up (row D3). */
import type { Flow } from './contracts.ts';

const nothing: Flow = {
  carriedOver: 0,
  arrived: 0,
  movedIn: 0,
  movedOut: 0,
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

/** The columns of the report in the order of the sum, with the labels of screen and CSV. */
export const flowColumns: readonly { key: keyof Flow; label: string }[] = [
  { key: 'carriedOver', label: '前日在庫' },
  { key: 'arrived', label: '搬入' },
  { key: 'movedIn', label: '移動（入）' },
  { key: 'returnedPaid', label: '返還（有料）' },
  { key: 'returnedExempt', label: '返還（免除）' },
  { key: 'returnCancelled', label: '返還の取消' },
  { key: 'scrapped', label: '破砕' },
  { key: 'sold', label: '売却' },
  { key: 'recycled', label: 'リサイクル' },
  { key: 'discarded', label: '廃棄' },
  { key: 'disposalCancelled', label: '処分の取消' },
  { key: 'movedOut', label: '移動（出）' },
  { key: 'inStock', label: '当日在庫' },
];

/** The flow of all vehicle kinds together. */
export function totalFlow(flows: readonly Flow[]): Flow {
  return flows.reduce<Flow>(
    (sum, flow) => ({
      carriedOver: sum.carriedOver + flow.carriedOver,
      arrived: sum.arrived + flow.arrived,
      movedIn: sum.movedIn + flow.movedIn,
      movedOut: sum.movedOut + flow.movedOut,
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

export const cameIn = ({ arrived, movedIn, returnCancelled, disposalCancelled }: Flow): number =>
  arrived + movedIn + returnCancelled + disposalCancelled;

export const wentOut = (flow: Flow): number =>
  flow.movedOut + flow.returnedPaid + flow.returnedExempt + flow.scrapped + flow.sold + flow.recycled + flow.discarded;

/** 前日在庫 + 入 − 出 = 当日在庫. */
export const addsUp = (flow: Flow): boolean => flow.carriedOver + cameIn(flow) - wentOut(flow) === flow.inStock;
