/** The states of a bicycle and the named sets of them; written nowhere else. */
export const statuses = [
  'tagged',
  'gone',
  'removed',
  'in_transit',
  'stored',
  'returned',
  'scrapped',
  'sold',
  'recycled',
  'discarded',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

/** On its way to the yard: removed from the street, not yet received. */
export const travellingStatuses = ['removed', 'in_transit'] as const satisfies readonly Status[];
/** Taken from the street and still ours to give back. */
export const keptStatuses = ['removed', 'in_transit', 'stored'] as const satisfies readonly Status[];
/** Closed for good: only notes and corrections with a reason are accepted. */
export const closedStatuses = [
  'gone',
  'returned',
  'scrapped',
  'sold',
  'recycled',
  'discarded',
  'cancelled',
] as const satisfies readonly Status[];
/** 処分: the ways a bicycle leaves without its owner. */
export const disposedStatuses = ['scrapped', 'sold', 'recycled', 'discarded'] as const satisfies readonly Status[];

export const statusLabels: Record<Status, string> = {
  tagged: '札付け済',
  gone: '所有者移動',
  removed: '撤去済',
  in_transit: '移送中',
  stored: '保管中',
  returned: '返還済',
  scrapped: '破砕処分',
  sold: '売却処分',
  recycled: 'リサイクル',
  discarded: '廃棄',
  cancelled: '取消',
};

type ClosedStatus = (typeof closedStatuses)[number];

export const isClosed = (status: Status): status is ClosedStatus =>
  (closedStatuses as readonly Status[]).includes(status);
