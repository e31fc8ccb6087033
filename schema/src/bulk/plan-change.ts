import { assertNever } from '../assert-never.ts';
import type { EventKind } from '../bicycle/events.ts';
import type { Status } from '../bicycle/status.ts';
import { calendarDay } from '../deadline/calendar-day.ts';
import { mayHold, mayReleaseHold } from '../disposal/may-hold.ts';
import type { BicyclesRow } from '../generated/tables.ts';
import { mayChangeDeadline } from '../ledger/may-change-deadline.ts';
import { mayEdit } from '../ledger/may-edit.ts';
import type { Day } from '../values.ts';
import { type Refusal, refused, type Verdict } from '../verdict.ts';
import type { BulkChange } from './change.ts';

/** What the rule reads of a bicycle's row. */
export const plannedColumns = [
  'revision',
  'removedOn',
  'retentionDeadlineOn',
  'deadlineReason',
  'disposalAnnouncedOn',
  'colour',
  'model',
  'storageSlot',
  'remarks',
  'isBeyondUse',
  'beyondUseReason',
  'isHeld',
  'holdReason',
  'owner',
] as const satisfies readonly (keyof BicyclesRow)[];
export type PlannedRow = { status: Status } & Pick<BicyclesRow, (typeof plannedColumns)[number]>;
type Changes = Partial<Omit<PlannedRow, 'status' | 'revision'>>;
type Plan = Refusal | { allowed: true; event: EventKind; changes: Changes };

/**
 * What a bulk change does to one bicycle, or why it leaves it alone (rows L7, L8): closed rows, a deadline in the
 * past, a row that already is so. A 処分公示 is asked about for the whole batch, so that no row is refused for it here.
 */
export function planChange(
  row: PlannedRow,
  change: BulkChange,
  { reason, today }: { reason: string; today: Day },
): Plan {
  const edit = mayEdit(row, row.revision);
  if (!edit.allowed) return edit;
  switch (change.kind) {
    case 'deadline-day':
      return planDeadline(row, change.until, { reason, today });
    case 'deadline-later':
      return row.retentionDeadlineOn === null
        ? refused('no-deadline', '保管期限がまだありません')
        : planDeadline(row, later(row.retentionDeadlineOn, change), { reason, today });
    case 'look':
      return planLook(row, change);
    case 'beyond-use':
      return row.isBeyondUse ? alreadySo : plan('edited', { isBeyondUse: true, beyondUseReason: reason });
    case 'beyond-use-lifted':
      return row.isBeyondUse ? plan('edited', { isBeyondUse: false, beyondUseReason: null }) : alreadySo;
    case 'hold':
      return answered(mayHold(row, row.revision), plan('held', { isHeld: true, holdReason: reason }));
    case 'hold-released':
      return answered(mayReleaseHold(row, row.revision), plan('hold-released', { isHeld: false, holdReason: null }));
    case 'owner-cleared':
      return row.owner === null ? alreadySo : plan('edited', { owner: null });
    default:
      return assertNever(change);
  }
}

const plan = (event: EventKind, changes: Changes): Plan => ({ allowed: true, event, changes });
const alreadySo = refused('already-so', 'すでにその内容です');
const answered = (verdict: Verdict, whenAllowed: Plan): Plan => (verdict.allowed ? whenAllowed : verdict);

function planDeadline(row: PlannedRow, until: Day, { reason, today }: { reason: string; today: Day }): Plan {
  const verdict = mayChangeDeadline({ ...row, expectedRevision: row.revision, until, today, confirmsAnnounced: true });
  if (!verdict.allowed) return verdict;
  if (row.retentionDeadlineOn === until) return alreadySo;
  return plan('deadline-changed', { retentionDeadlineOn: until, deadlineReason: reason });
}

/** Months first, to the last day of a month that is too short, then days. */
const later = (from: Day, { months, days }: { months: number; days: number }): Day =>
  calendarDay(from).plus({ months }).plus({ days }).toISODate();

function planLook(row: PlannedRow, change: Extract<BulkChange, { kind: 'look' }>): Plan {
  const { colourId: colour, modelId: model, storageSlot, remarks: note } = change;
  const remarks = note === undefined ? undefined : appended(row.remarks, note);
  const wished: Changes = {
    ...(colour !== undefined && colour !== row.colour && { colour }),
    ...(model !== undefined && model !== row.model && { model }),
    ...(storageSlot !== undefined && storageSlot !== row.storageSlot && { storageSlot }),
    ...(remarks !== undefined && { remarks }),
  };
  return Object.keys(wished).length === 0 ? alreadySo : plan('edited', wished);
}

/** On a line of its own below what is there. */
const appended = (remarks: string | null, note: string) => (remarks ? `${remarks}\n${note}` : note);
