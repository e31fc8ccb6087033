import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { type Addressee, isSameAddressee } from './addressee.ts';
import type { NoticeState } from './contracts.ts';

/** The newest notice of a bicycle that was not cancelled. */
export type EarlierNotice = {
  number: string;
  state: Exclude<NoticeState, 'cancelled'>;
  recipient: Addressee;
  /** Made for the person who is the owner at present. */
  isToOwner: boolean;
};

export type NotifyFacts = {
  status: Status;
  /** Kept back, as for the police's inquiry into a theft: the owner could not fetch it. */
  isHeld: boolean;
  /** Null while nobody knows whose it is. */
  owner: Addressee | null;
  earlier: EarlierNotice | null;
  /** 再発行: one more letter on purpose, whatever became of the earlier one. */
  isReissue: boolean;
};

/** Whether a 返還通知 may be made for the bicycle now (rows N1, N4; 自転車法6条2項). */
export function mayNotify({ status, isHeld, owner, earlier, isReissue }: NotifyFacts): Verdict {
  if (isClosed(status)) return closedRefusal(status);
  if (status === 'tagged') return refused('not-removed', 'まだ撤去していません。撤去を登録してから通知してください');
  if (isHeld) return refused('held', '返還を止めている自転車です。保留を解いてから通知してください');
  const known = isAddressKnown(owner);
  if (!known.allowed || owner === null) return known;
  return isReissue || earlier === null ? allowed : mayFollow(earlier, owner);
}

function isAddressKnown(owner: Addressee | null): Verdict {
  if (owner === null) {
    return refused('owner-unknown', '所有者が分かっていません。警察の回答を取り込むか、所有者を登録してください');
  }
  if (!owner.name) return refused('no-name', '所有者の氏名がありません。台帳で氏名を入力してください');
  if (!owner.address) return refused('no-address', '所有者の住所がありません。台帳で住所を入力してください');
  return allowed;
}

function mayFollow({ number, state, recipient, isToOwner }: EarlierNotice, owner: Addressee): Verdict {
  if (!isToOwner) {
    if (state !== 'made') return allowed;
    return refused(
      'notice-waits',
      `前の所有者あての通知 ${number} が発送を待っています。取り消してから作り直してください`,
    );
  }
  switch (state) {
    case 'made':
      return refused('notice-waits', `通知 ${number} が発送を待っています。発送するか、取り消してください`);
    case 'sent':
      return refused('notice-sent', `通知 ${number} を発送済みです。もう一度送るときは「再発行」を使ってください`);
    case 'undelivered':
      return isSameAddressee(recipient, owner)
        ? refused('same-address', `通知 ${number} が戻った住所のままです。住所照会をして新しい住所を登録してください`)
        : allowed;
  }
}
