/**
 * The disposal gate (自転車法6条2項・3項; design §3): what stands against disposing of a bicycle on a day. The trigger
 * bicycles_disposal_gate asks the same of the database's own rows, so no path goes around it.
 */
import { isClosed, statusLabels } from '../bicycle/status.ts';
import { isNotified } from '../notices/is-notified.ts';
import { formatWareki } from '../text/wareki.ts';
import type { Day } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';
import { type BlockerCode, liftableCodes, waivedBeyondUse } from './blocker-codes.ts';
import type { GateFacts } from './gate-facts.ts';

/** One thing that stands against the disposal: why, by which rule, since when, and what ends it. */
export type Blocker = { code: BlockerCode; reason: string; todo: string; article: string; since: Day | null };

/** Everything that stands against it on the Tokyo day `today`; empty when the bicycle may be disposed of. */
export function disposalBlockers(facts: GateFacts, today: Day): Blocker[] {
  if (isClosed(facts.status)) return [closed(facts)];
  const standing = [...stillNeeded(facts), ...openQuestions(facts), ...notYetDue(facts, today)];
  return standing.filter(({ code }) => !isLifted(facts, code));
}

/** The same as one verdict: the first blocker speaks. */
export function mayDispose(facts: GateFacts, today: Day): Verdict {
  const [first] = disposalBlockers(facts, today);
  return first ? refused(first.code, sentenceOf(first), first.article) : allowed;
}

/** Why, and what ends it, as one line for a person. */
export const sentenceOf = ({ reason, todo }: Blocker): string => `${reason}。${todo}`;

/** Whether two people together may lift it. */
export const isLiftable = (code: BlockerCode): boolean => (liftableCodes as readonly BlockerCode[]).includes(code);

/** Whether an approved exception lifts it. Who may go without a 公示 need not wait for the end of one. */
function isLifted({ liftedCodes }: GateFacts, code: BlockerCode): boolean {
  return liftedCodes.includes(code) || (code === 'notice-running' && liftedCodes.includes('not-announced'));
}

const closed = ({ status }: GateFacts): Blocker => ({
  code: 'closed',
  reason: `この自転車は「${statusLabels[status]}」で手続きが終わっています`,
  todo: '台帳で経過を確かめてください',
  article: '要件 L1',
  since: null,
});

/** What keeps the bicycle for someone or somewhere else. */
function stillNeeded({ status, isHeld, holdReason, heldOn, counterCaseSince }: GateFacts): Blocker[] {
  const blockers: Blocker[] = [];
  if (status !== 'stored') {
    blockers.push({
      code: 'not-stored',
      reason: `保管所に受け入れていません（${statusLabels[status]}）`,
      todo: '受入を登録してから処分してください',
      article: '自転車法6条1項',
      since: null,
    });
  }
  if (isHeld) {
    blockers.push({
      code: 'held',
      reason: `処分を保留しています（${holdReason ?? '理由の記録なし'}）`,
      todo: '理由がなくなったら保留を解除してください',
      article: '自転車法6条2項',
      since: heldOn,
    });
  }
  if (counterCaseSince !== null) {
    blockers.push({
      code: 'counter-case',
      reason: '引取りに来た方の手続きが窓口で続いています',
      todo: '返還するか、免除の申請を取り下げてください',
      article: '自転車法6条2項',
      since: counterCaseSince,
    });
  }
  return blockers;
}

/** What the police still know better. */
function openQuestions(facts: GateFacts): Blocker[] {
  const blockers: Blocker[] = [];
  if (facts.hasTheftReport || facts.isReportedStolen) {
    blockers.push({
      code: 'theft',
      reason: facts.isReportedStolen ? '警察の回答で盗難車とされています' : '盗難の届出があります',
      todo: '警察と所有者に確かめて、返還するか、例外の承認を受けてください',
      article: '自転車法6条2項・12条3項',
      since: facts.theftReportedOn,
    });
  }
  if (facts.openInquirySince !== null) {
    blockers.push({
      code: 'police-inquiry',
      reason: `${formatWareki(facts.openInquirySince)}の警察への照会に回答がありません`,
      todo: '回答を取り込むか、照会を取り消してください',
      article: '自転車法6条2項・12条3項',
      since: facts.openInquirySince,
    });
  }
  return blockers;
}

/** What takes its time; 機能喪失 with its evidence need not wait for it. */
function notYetDue(facts: GateFacts, today: Day): Blocker[] {
  const waiting = [...beforeDeadline(facts, today), ...untold(facts), ...unannounced(facts, today)];
  if (!facts.isBeyondUse || waiting.length === 0) return waiting;
  const isProven = facts.beyondUseReason !== null && facts.beyondUsePhotos > 0;
  if (isProven) return waiting.filter(({ code }) => !(waivedBeyondUse as readonly BlockerCode[]).includes(code));
  return [...waiting, evidenceMissing(facts)];
}

function beforeDeadline({ retentionDeadlineOn, removedOn }: GateFacts, today: Day): Blocker[] {
  if (retentionDeadlineOn !== null && retentionDeadlineOn < today) return [];
  const end = retentionDeadlineOn === null ? '決まっていません' : `${formatWareki(retentionDeadlineOn)}です`;
  return [
    {
      code: 'deadline',
      reason: `保管期限は${end}`,
      todo: '期限の翌日まで待ってください',
      article: '自転車法6条3項、要件 L1',
      since: removedOn,
    },
  ];
}

function untold(facts: GateFacts): Blocker[] {
  if (!facts.isOwnerKnown || isNotified(facts)) return [];
  if (facts.isUndelivered || facts.notices.some(({ state }) => state === 'undelivered')) {
    return [
      {
        code: 'undelivered',
        reason: '返還通知が返戻され、送り直していません',
        todo: '住所を調べて再発行し、発送を登録してください',
        article: '自転車法6条2項',
        since: facts.undeliveredOn,
      },
    ];
  }
  return [
    {
      code: 'not-notified',
      reason: '所有者が分かっていますが、返還通知を発送していません',
      todo: '返還通知を作成し、発送を登録してください',
      article: '自転車法6条2項',
      since: null,
    },
  ];
}

function unannounced(facts: GateFacts, today: Day): Blocker[] {
  const { disposalAnnouncedOn, disposalNoticeState } = facts;
  const stands = disposalNoticeState === null || disposalNoticeState === 'announced';
  if (disposalAnnouncedOn !== null && disposalAnnouncedOn <= today && stands) return stillRunning(facts, today);
  const isComing = disposalAnnouncedOn !== null && stands;
  return [
    {
      code: 'not-announced',
      reason: isComing ? `処分公示は${formatWareki(disposalAnnouncedOn)}の予定です` : '処分公示をしていません',
      todo: isComing ? '公示の日まで待ってください' : '処分公示のリストに載せて公示してください',
      article: '自転車法6条2項・3項、要件 D1',
      since: null,
    },
  ];
}

/** The 公示 tells the public that nothing is disposed of before its last day is over. */
function stillRunning({ disposalAnnouncedOn, disposalAnnouncedUntil }: GateFacts, today: Day): Blocker[] {
  if (disposalAnnouncedUntil === null || disposalAnnouncedUntil < today) return [];
  return [
    {
      code: 'notice-running',
      reason: `処分公示の期間中です（${formatWareki(disposalAnnouncedUntil)}まで）`,
      todo: '翌日から処分できます',
      article: '自転車法6条3項、要件 D1',
      since: disposalAnnouncedOn,
    },
  ];
}

const evidenceMissing = ({ beyondUseReason }: GateFacts): Blocker => ({
  code: 'beyond-use-evidence',
  reason: `機能喪失の${beyondUseReason === null ? '理由' : '証拠写真'}がありません`,
  todo: '理由と写真をそろえると、期限前でも処分できます',
  article: '要件 D2',
  since: null,
});
