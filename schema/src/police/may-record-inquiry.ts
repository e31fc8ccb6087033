import { mayEdit } from '../bicycle/may-edit.ts';
import type { Status } from '../bicycle/status.ts';
import { fewestLetters, saysSomething } from '../ground/text/says-something.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, type Refusal, refused, type Verdict } from '../ground/verdict.ts';
import type { PoliceEntry } from './contracts.ts';

export type InquiryFacts = {
  status: Status;
  revision: number;
  removedOn: Day | null;
  registrationNumber: string | null;
  /** Since when the police have owed an answer. */
  openInquirySince: Day | null;
};
type Wish = { today: Day; expectedRevision: number; reason: string | undefined };
type Answer = { allowed: true } | (Refusal & { field?: keyof PoliceEntry | 'reason' });

/** Whether an inquiry and its answer may be recorded as they are told (自転車法6条2項・12条3項), and on which field not. */
export function mayRecordInquiry(facts: InquiryFacts, entry: PoliceEntry, wish: Wish): Answer {
  const edit = mayEdit(facts, wish.expectedRevision);
  if (!edit.allowed) return edit;
  const { removedOn, registrationNumber, openInquirySince } = facts;
  if (removedOn === null) return refused('not-removed', 'まだ撤去していません。撤去を登録してから照会してください');
  if (entry.result === 'unaskable') return mayNotAsk(wish.reason);
  if (!registrationNumber?.trim()) {
    return refused('no-registration', '防犯登録番号が登録されていません。台帳で番号を入力してから登録してください');
  }
  if (entry.documentNumber === undefined) {
    return on('documentNumber', refused('no-document-number', '照会の文書番号を入力してください'));
  }
  if (entry.result === 'asked' && openInquirySince !== null) {
    return refused(
      'already-asked',
      `${formatWareki(openInquirySince)}に照会し、回答を待っています。回答を登録してください`,
    );
  }
  return daysFit(entry, removedOn, wish.today);
}

function mayNotAsk(reason: string | undefined): Answer {
  if (saysSomething(reason)) return allowed;
  return on(
    'reason',
    refused(
      'no-reason',
      `照会できない理由を、${fewestLetters}文字以上の言葉で入力してください（例 番号の末尾が欠けている）`,
    ),
  );
}

function daysFit({ inquiredOn, answeredOn, result }: PoliceEntry, removedOn: Day, today: Day): Answer {
  if (inquiredOn > today)
    return on('inquiredOn', refused('inquired-in-future', '照会日は今日までの日を入力してください'));
  if (inquiredOn < removedOn) {
    return on(
      'inquiredOn',
      refused('inquired-before-removal', `照会日は撤去日（${formatWareki(removedOn)}）以後の日を入力してください`),
    );
  }
  if (result === 'asked') {
    return answeredOn === undefined
      ? allowed
      : on('answeredOn', refused('answer-without-result', '回答日を入れるときは、回答の結果を選んでください'));
  }
  if (answeredOn === undefined) return on('answeredOn', refused('no-answer-day', '回答日を入力してください'));
  if (answeredOn < inquiredOn || answeredOn > today) {
    return on('answeredOn', refused('answered-out-of-range', '回答日は照会日から今日までの日を入力してください'));
  }
  return allowed;
}

const on = (field: keyof PoliceEntry | 'reason', refusal: Refusal): Answer => ({ ...refusal, field });

/** Whether the last record may be taken back. */
export function mayCancelInquiry(
  facts: Pick<InquiryFacts, 'status' | 'revision'> & { hasRecord: boolean },
  expectedRevision: number,
): Verdict {
  const edit = mayEdit(facts, expectedRevision);
  if (!edit.allowed) return edit;
  return facts.hasRecord ? allowed : refused('no-inquiry', '取り消せる照会の記録がありません。画面を更新してください');
}
