/** What can happen to a bicycle. Events are past participles; the status follows from them alone. */
import { assertNever } from '../assert-never.ts';
import type { Status } from './status.ts';

export const eventKinds = [
  'tagged',
  'gone',
  'removed',
  'loaded',
  'arrived',
  'intake-recorded',
  'moved',
  'edited',
  'deadline-changed',
  'returned',
  'return-cancelled',
  'scrapped',
  'sold',
  'recycled',
  'discarded',
  'disposal-cancelled',
  'cancelled',
  'noted',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventLabels: Record<EventKind, string> = {
  tagged: '札付け',
  gone: '所有者が移動',
  removed: '撤去（一次登録）',
  loaded: '積込',
  arrived: '保管所へ搬入',
  'intake-recorded': '二次登録',
  moved: '保管所を移動',
  edited: '台帳を訂正',
  'deadline-changed': '保管期限を変更',
  returned: '返還',
  'return-cancelled': '返還を取消',
  scrapped: '破砕処分',
  sold: '売却処分',
  recycled: 'リサイクル',
  discarded: '廃棄',
  'disposal-cancelled': '処分を取消',
  cancelled: '登録を取消',
  noted: '備考を追記',
};

/** The status after one more event; an event that does not move the bicycle leaves it as it was. */
export function statusAfter(before: Status, kind: EventKind): Status {
  switch (kind) {
    case 'tagged':
    case 'gone':
    case 'removed':
    case 'returned':
    case 'cancelled':
    case 'scrapped':
    case 'sold':
    case 'recycled':
    case 'discarded':
      return kind;
    case 'loaded':
      return 'in_transit';
    case 'arrived':
    case 'moved':
    case 'return-cancelled':
    case 'disposal-cancelled':
      return 'stored';
    case 'intake-recorded':
    case 'edited':
    case 'deadline-changed':
    case 'noted':
      return before;
    default:
      return assertNever(kind);
  }
}

/** The status of a bicycle from its whole timeline, oldest event first (design §3). */
export function statusFromEvents(kinds: readonly EventKind[]): Status {
  return kinds.reduce<Status>(statusAfter, 'tagged');
}
