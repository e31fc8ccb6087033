/** What can happen to a bicycle. Events are past participles; the status follows from them alone. */
import { assertNever } from '../assert-never.ts';
import type { Status } from './status.ts';

export const eventKinds = [
  'tagged',
  'gone',
  'removed',
  'loaded',
  'unloaded',
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
  'notified',
  'notice-sent',
  'notice-cancelled',
  'notice-undelivered',
  'undelivered-cancelled',
  'address-inquired',
  'address-answered',
  'exemption-requested',
  'exemption-confirmed',
  'exemption-refused',
  'exemption-withdrawn',
  'owner-set',
  'storage-announced',
  'disposal-announced',
  'announcement-revoked',
  'held',
  'hold-released',
  'gate-override-asked',
  'gate-override-approved',
  'gate-override-refused',
  'disposal-listed',
  'disposal-unlisted',
  'disposal-reconciled',
  'sale-claimed',
  'sale-paid-out',
  'bulk-undone',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventLabels: Record<EventKind, string> = {
  tagged: '札付け',
  gone: '所有者が移動',
  removed: '撤去（一次登録）',
  loaded: '積込',
  unloaded: '積込を取消',
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
  notified: '返還通知を作成',
  'notice-sent': '返還通知を発送',
  'notice-cancelled': '返還通知を取消',
  'notice-undelivered': '返還通知が返戻',
  'undelivered-cancelled': '返戻の登録を取消',
  'address-inquired': '住所を照会',
  'address-answered': '住所照会の回答',
  'exemption-requested': '免除を申請',
  'exemption-confirmed': '免除を確認',
  'exemption-refused': '免除を却下',
  'exemption-withdrawn': '免除の申請を取下げ',
  'owner-set': '所有者情報を登録',
  'storage-announced': '保管の公示',
  'disposal-announced': '処分公示',
  'announcement-revoked': '公示を取消',
  held: '処分を保留',
  'hold-released': '処分の保留を解除',
  'gate-override-asked': '処分の例外を申請',
  'gate-override-approved': '処分の例外を承認',
  'gate-override-refused': '処分の例外を却下',
  'disposal-listed': '処分リストに掲載',
  'disposal-unlisted': '処分リストから除外',
  'disposal-reconciled': '処分の突合',
  'sale-claimed': '売却代金の請求',
  'sale-paid-out': '売却代金を支払',
  'bulk-undone': '一括処理を取消',
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
    case 'unloaded':
      return 'removed';
    case 'arrived':
    case 'moved':
    case 'return-cancelled':
    case 'disposal-cancelled':
      return 'stored';
    case 'intake-recorded':
    case 'edited':
    case 'deadline-changed':
    case 'noted':
    case 'notified':
    case 'notice-sent':
    case 'notice-cancelled':
    case 'notice-undelivered':
    case 'undelivered-cancelled':
    case 'address-inquired':
    case 'address-answered':
    case 'exemption-requested':
    case 'exemption-confirmed':
    case 'exemption-refused':
    case 'exemption-withdrawn':
    case 'owner-set':
    case 'storage-announced':
    case 'disposal-announced':
    case 'announcement-revoked':
    case 'held':
    case 'hold-released':
    case 'gate-override-asked':
    case 'gate-override-approved':
    case 'gate-override-refused':
    case 'disposal-listed':
    case 'disposal-unlisted':
    case 'disposal-reconciled':
    case 'sale-claimed':
    case 'sale-paid-out':
    case 'bulk-undone':
      return before;
    default:
      return assertNever(kind);
  }
}

/** The status of a bicycle from its whole timeline, oldest event first (design §3). */
export function statusFromEvents(kinds: readonly EventKind[]): Status {
  return kinds.reduce<Status>(statusAfter, 'tagged');
}
