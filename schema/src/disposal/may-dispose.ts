/**
 * The disposal gate (自転車法6条2項・3項): what stands against disposing of a bicycle on a day. The trigger
 * bicycles_disposal_gate asks the same of the database's own rows, so no path goes around it.
 */

import { type BlockerCode, liftableCodes } from '../bicycle/blocker-codes.ts';
import { isClosed, statusLabels } from '../bicycle/status.ts';
import { dayAfter } from '../ground/days/day-after.ts';
import { saysSomething } from '../ground/text/says-something.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { isNotified } from '../notices/is-notified.ts';
import { evidenceMinimum } from '../photos/is-evidence.ts';
import type { GateFacts } from './gate-facts.ts';
import { removalLabels } from './protection.ts';

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
  const isOfNotice = code === 'notice-running' || code === 'notice-too-short';
  return liftedCodes.includes(code) || (isOfNotice && liftedCodes.includes('not-announced'));
}

const closed = ({ status }: GateFacts): Blocker => ({
  code: 'closed',
  reason: `この自転車は「${statusLabels[status]}」で手続きが終わっています`,
  todo: '台帳で経過を確かめてください',
  article: '自転車法6条',
  since: null,
});

/** What keeps the bicycle for someone or somewhere else. */
function stillNeeded(facts: GateFacts): Blocker[] {
  const { status, isHeld, holdReason, heldOn, counterCaseSince } = facts;
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
  return [...blockers, ...unconfirmed(facts)];
}

/** What one person took away stands against the disposal until another one has looked at it. */
function unconfirmed({ unconfirmedRemovals }: GateFacts): Blocker[] {
  const [first] = unconfirmedRemovals;
  if (first === undefined) return [];
  const what = [...new Set(unconfirmedRemovals.map(({ kind }) => removalLabels[kind]))].join('、');
  return [
    {
      code: 'protection-removed',
      reason: `${what}が、二人目の確認を待っています`,
      todo: '行った人とは別の担当者が確かめてください',
      article: '自転車法6条2項・3項',
      since: first.removedOn,
    },
  ];
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
      todo: '回答を登録してください',
      article: '自転車法6条2項・12条3項',
      since: facts.openInquirySince,
    });
  }
  return [...blockers, ...unasked(facts)];
}

/** Whose it is has to be asked of the police wherever there is a number that could tell. */
function unasked({ registrationStanding, removedOn }: GateFacts): Blocker[] {
  const article = '自転車法6条2項・12条3項';
  switch (registrationStanding) {
    case 'unchecked':
      return [
        {
          code: 'registration-unchecked',
          reason: '防犯登録の有無を確かめていません',
          todo: '現物を見て、番号・なし・判読不能のどれかを台帳に登録してください',
          article,
          since: removedOn,
        },
      ];
    case 'never-asked':
      return [
        {
          code: 'never-asked',
          reason: '防犯登録番号を警察に照会していません',
          todo: '警察に照会し、照会と回答を登録してください',
          article,
          since: removedOn,
        },
      ];
    case 'owner-missing':
      return [
        {
          code: 'owner-missing',
          reason: '警察から所有者の回答がありましたが、所有者を登録していません',
          todo: '回答の所有者を登録し、返還通知を発送してください',
          article,
          since: null,
        },
      ];
    case 'asked':
    case 'not-needed':
      return [];
  }
}

/** What takes its time; 機能喪失 that a second person confirmed need not wait for what the setting names. */
function notYetDue(facts: GateFacts, today: Day): Blocker[] {
  const waiting = [
    ...beforeDeadline(facts, today),
    ...untold(facts, today),
    ...notPubliclyStored(facts, today),
    ...unannounced(facts, today),
  ];
  const { isBeyondUse, waivedBeyondUse, beyondUseReason, beyondUsePhotos, isBeyondUseConfirmed } = facts;
  if (!isBeyondUse || !waiting.some(({ code }) => waivedBeyondUse.includes(code))) return waiting;
  if (!saysSomething(beyondUseReason) || beyondUsePhotos === 0) return [...waiting, evidenceMissing(facts)];
  if (!isBeyondUseConfirmed) return [...waiting, beyondUseUnconfirmed];
  return waiting.filter(({ code }) => !waivedBeyondUse.includes(code));
}

function beforeDeadline({ retentionDeadlineOn, removedOn }: GateFacts, today: Day): Blocker[] {
  if (retentionDeadlineOn !== null && retentionDeadlineOn < today) return [];
  const end = retentionDeadlineOn === null ? '決まっていません' : `${formatWareki(retentionDeadlineOn)}です`;
  return [
    {
      code: 'deadline',
      reason: `保管期限は${end}`,
      todo: '期限の翌日まで待ってください',
      article: '自転車法6条3項',
      since: removedOn,
    },
  ];
}

function untold(facts: GateFacts, today: Day): Blocker[] {
  if (!facts.isOwnerKnown) return [];
  if (isNotified(facts)) return toldTooLately(facts, today);
  const { notices, isUndelivered } = facts;
  const cameBack = notices.some(({ state, isToOwner }) => isToOwner && state === 'undelivered');
  if (cameBack || (notices.length === 0 && isUndelivered)) {
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
      reason: notices.some(({ state, isToOwner }) => state === 'sent' && !isToOwner)
        ? '返還通知は前の所有者に発送したもので、今の所有者には発送していません'
        : '所有者が分かっていますが、返還通知を発送していません',
      todo: '今の所有者への返還通知を作成し、発送を登録してください',
      article: '自転車法6条2項',
      since: null,
    },
  ];
}

/** The owner has the days of the setting to come; the day of the notice is not counted (民法140条). */
function toldTooLately({ toldOn, minimumDaysAfterNotice }: GateFacts, today: Day): Blocker[] {
  if (toldOn === null || dayAfter(toldOn, minimumDaysAfterNotice) < today) return [];
  return [
    {
      code: 'too-soon-after-notice',
      reason: `返還通知の発送（${formatWareki(toldOn)}）から${minimumDaysAfterNotice}日が過ぎていません`,
      todo: `${formatWareki(dayAfter(toldOn, minimumDaysAfterNotice + 1))}まで待ってください`,
      article: '自転車法6条2項・3項',
      since: toldOn,
    },
  ];
}

function notPubliclyStored({ storageAnnouncedOn, storageNoticeState, removedOn }: GateFacts, today: Day): Blocker[] {
  const stands = storageNoticeState === null || storageNoticeState === 'announced';
  if (storageAnnouncedOn !== null && storageAnnouncedOn <= today && stands) return [];
  const isComing = storageAnnouncedOn !== null && stands;
  return [
    {
      code: 'not-publicly-stored',
      reason: isComing ? `保管の公示は${formatWareki(storageAnnouncedOn)}の予定です` : '保管の公示をしていません',
      todo: isComing ? '公示の日まで待ってください' : '保管の公示のリストに載せて公示してください',
      article: '自転車法6条2項',
      since: removedOn,
    },
  ];
}

function unannounced(facts: GateFacts, today: Day): Blocker[] {
  const { disposalAnnouncedOn, disposalNoticeState } = facts;
  const stands = disposalNoticeState === null || disposalNoticeState === 'announced';
  if (disposalAnnouncedOn !== null && disposalAnnouncedOn <= today && stands) {
    return [...tooShort(facts), ...stillRunning(facts, today)];
  }
  const isComing = disposalAnnouncedOn !== null && stands;
  return [
    {
      code: 'not-announced',
      reason: isComing ? `処分公示は${formatWareki(disposalAnnouncedOn)}の予定です` : '処分公示をしていません',
      todo: isComing ? '公示の日まで待ってください' : '処分公示のリストに載せて公示してください',
      article: '自転車法6条2項・3項',
      since: null,
    },
  ];
}

function tooShort({ disposalNoticeDays, minimumNoticeDays, disposalAnnouncedOn }: GateFacts): Blocker[] {
  if (disposalNoticeDays === null || disposalNoticeDays >= minimumNoticeDays) return [];
  return [
    {
      code: 'notice-too-short',
      reason: `処分公示の期間が${disposalNoticeDays}日で、定めの${minimumNoticeDays}日より短いです`,
      todo: '処分の例外の承認を受けてください',
      article: '自転車法6条2項・3項',
      since: disposalAnnouncedOn,
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
      article: '自転車法6条3項',
      since: disposalAnnouncedOn,
    },
  ];
}

const evidenceMissing = ({ beyondUseReason }: GateFacts): Blocker => ({
  code: 'beyond-use-evidence',
  reason: saysSomething(beyondUseReason)
    ? '機能喪失の証拠写真がありません'
    : '機能喪失の理由がありません（記号だけの理由は理由になりません）',
  todo: `理由と、長いほうの辺が${evidenceMinimum.longSidePixels}ピクセル以上の写真をそろえてください`,
  article: '自転車法6条3項',
  since: null,
});

const beyondUseUnconfirmed: Blocker = {
  code: 'beyond-use-unconfirmed',
  reason: '機能喪失の認定が、二人目の確認を待っています',
  todo: '登録した人とは別の担当者が、理由と写真を確かめてください',
  article: '自転車法6条3項',
  since: null,
};
