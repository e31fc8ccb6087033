import { mayEdit } from '../bicycle/may-edit.ts';
import type { Status } from '../bicycle/status.ts';
import { mayHold, mayReleaseHold } from '../disposal/may-hold.ts';
import type { BicyclesRow } from '../generated/tables.ts';
import { assertNever } from '../ground/assert-never.ts';
import { calendarDay } from '../ground/days/calendar-day.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day, Id } from '../ground/values.ts';
import { type Refusal, refused, type Verdict } from '../ground/verdict.ts';
import { mayChangeDeadline } from '../ledger/may-change-deadline.ts';
import { mayRecordInquiry } from '../police/may-record-inquiry.ts';
import type { BulkChange } from './change.ts';

/** What the rule reads of a bicycle's row. */
export const plannedColumns = [
  'revision',
  'removedOn',
  'retentionDeadlineOn',
  'deadlineReason',
  'disposalAnnouncedOn',
  'vehicleKind',
  'model',
  'colour',
  'storageSlot',
  'conditionMemo',
  'remarks',
  'isBeyondUse',
  'beyondUseReason',
  'isHeld',
  'holdReason',
  'owner',
  'registrationKey',
  'registrationNumber',
  'policeInquiredOn',
  'policeAnsweredOn',
] as const satisfies readonly (keyof BicyclesRow)[];
export type PlannedRow = { status: Status } & Pick<BicyclesRow, (typeof plannedColumns)[number]> & {
    /** Of the latest other removal with the same 防犯登録番号. */
    pastOwner: { ownerId: Id; confirmedOn: Day | null } | null;
    /** Since when the police have owed an answer. */
    openInquirySince: Day | null;
  };
type Changes = Partial<Omit<PlannedRow, 'status' | 'revision' | 'registrationKey' | 'pastOwner' | 'openInquirySince'>>;
type PlannedEvent =
  | 'edited'
  | 'deadline-changed'
  | 'held'
  | 'hold-released'
  | 'owner-set'
  | 'police-asked'
  | 'police-answered';
type Plan = Refusal | { allowed: true; event: PlannedEvent; changes: Changes };

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
    case 'owner-set':
      return row.owner === null || change.replaces ? plan('owner-set', { owner: change.ownerId }) : hasOwner;
    case 'owner-taken-over':
      return planTakeover(row, change.confirmedFrom);
    case 'owner-cleared':
      return row.owner === null ? alreadySo : plan('edited', { owner: null });
    case 'police-inquiry':
      return planInquiry(row, change, { reason, today });
    default:
      return assertNever(change);
  }
}

const plan = (event: PlannedEvent, changes: Changes): Plan => ({ allowed: true, event, changes });
const alreadySo = refused('already-so', 'すでにその内容です');
const hasOwner = refused('has-owner', 'すでに所有者が登録されています');
const answered = (verdict: Verdict, whenAllowed: Plan): Plan => (verdict.allowed ? whenAllowed : verdict);

function planDeadline(row: PlannedRow, until: Day, { reason, today }: { reason: string; today: Day }): Plan {
  const verdict = mayChangeDeadline({ ...row, expectedRevision: row.revision, until, today, confirmsAnnounced: true });
  if (!verdict.allowed) return verdict;
  if (row.retentionDeadlineOn === until) return alreadySo;
  return plan('deadline-changed', { retentionDeadlineOn: until, deadlineReason: reason });
}

/** What is written with it stands in the inquiry's own tables. */
function planInquiry(
  row: PlannedRow,
  { kind, ...entry }: Extract<BulkChange, { kind: 'police-inquiry' }>,
  { reason, today }: { reason: string; today: Day },
): Plan {
  const verdict = mayRecordInquiry(row, entry, { today, expectedRevision: row.revision, reason });
  if (!verdict.allowed) return verdict;
  return plan(entry.result === 'asked' ? 'police-asked' : 'police-answered', {
    policeInquiredOn: row.openInquirySince ?? entry.inquiredOn,
    policeAnsweredOn: entry.result === 'asked' ? null : (entry.answeredOn ?? entry.inquiredOn),
  });
}

/** Months first, to the last day of a month that is too short, then days. */
const later = (from: Day, { months, days }: { months: number; days: number }): Day =>
  calendarDay(from).plus({ months }).plus({ days }).toISODate();

/** The owner's row is named; the bicycle gets a copy of it. */
function planTakeover({ owner, registrationKey, pastOwner }: PlannedRow, confirmedFrom: Day | undefined): Plan {
  if (owner !== null) return hasOwner;
  if (!registrationKey) return refused('no-registration', '防犯登録番号が登録されていません');
  if (pastOwner === null) {
    return refused('no-past-owner', '同じ防犯登録番号の過去の撤去に、所有者の記録がありません');
  }
  const { ownerId, confirmedOn } = pastOwner;
  if (confirmedFrom === undefined || (confirmedOn !== null && confirmedOn >= confirmedFrom)) {
    return plan('owner-set', { owner: ownerId });
  }
  const when = confirmedOn === null ? '不明' : formatWareki(confirmedOn);
  return refused('confirmed-too-early', `過去の所有者を確認した日（${when}）が、指定の日より前です`);
}

function planLook(row: PlannedRow, change: Extract<BulkChange, { kind: 'look' }>): Plan {
  const { vehicleKindId: vehicleKind, modelId: model, colourId: colour, storageSlot } = change;
  const { conditionMemo, remarks } = change;
  const wished: Changes = {
    ...(vehicleKind !== undefined && vehicleKind !== row.vehicleKind && { vehicleKind }),
    ...(model !== undefined && model !== row.model && { model }),
    ...(colour !== undefined && colour !== row.colour && { colour }),
    ...(storageSlot !== undefined && storageSlot !== row.storageSlot && { storageSlot }),
    ...(conditionMemo !== undefined && { conditionMemo: appended(row.conditionMemo, conditionMemo) }),
    ...(remarks !== undefined && { remarks: appended(row.remarks, remarks) }),
  };
  return Object.keys(wished).length === 0 ? alreadySo : plan('edited', wished);
}

/** On a line of its own below what is there. */
const appended = (text: string | null, note: string) => (text ? `${text}\n${note}` : note);
