import type { BicycleEvents } from '../bicycle/bicycle-events.ts';
import type { Capabilities } from '../ground/access/capabilities.ts';

/** Who may do what here (rows X1, L5). */
export const capabilities = {
  'disposal.read': ['storage', 'call', 'office', 'admin'],
  'disposal.list': ['office', 'admin'],
  'disposal.reconcile': ['storage', 'office', 'admin'],
  'disposal.decide': ['office', 'admin'],
  'disposal.hold': ['call', 'office', 'admin'],
  'disposal.override': ['office', 'admin'],
  'sale-claim.read': ['call', 'office', 'admin'],
  'sale-claim.decide': ['office', 'admin'],
} as const satisfies Capabilities;

/** What happens to a bicycle here. */
export const events = {
  scrapped: { label: '破砕処分', leadsTo: 'scrapped' },
  sold: { label: '売却処分', leadsTo: 'sold' },
  recycled: { label: 'リサイクル', leadsTo: 'recycled' },
  discarded: { label: '廃棄', leadsTo: 'discarded' },
  'disposal-cancelled': { label: '処分を取消', leadsTo: 'stored' },
  held: { label: '処分を保留' },
  'hold-released': { label: '処分の保留を解除' },
  'gate-override-asked': { label: '処分の例外を申請' },
  'gate-override-approved': { label: '処分の例外を承認' },
  'gate-override-refused': { label: '処分の例外を却下' },
  'protection-confirmed': { label: '二人目が確認' },
  'protection-refused': { label: '二人目が認めない' },
  'disposal-listed': { label: '処分リストに掲載' },
  'disposal-unlisted': { label: '処分リストから除外' },
  'disposal-reconciled': { label: '処分の突合' },
  'sale-claimed': { label: '売却代金の請求' },
  'sale-paid-out': { label: '売却代金を支払' },
} as const satisfies BicycleEvents;
