import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import type { Status } from '../bicycle/status.ts';
import type { Day } from '../ground/values.ts';
import type { NoticeFact } from '../notices/is-notified.ts';
import type { RemovalKind } from './protection.ts';

/** How far the search for the owner by the 防犯登録番号 has come: schema/code/registration_standing.sql. */
export type RegistrationStanding = 'unchecked' | 'not-needed' | 'never-asked' | 'owner-missing' | 'asked';

/** What the disposal gate knows of a bicycle; read by `readGateFacts`, and once more by the database's trigger. */
export type GateFacts = {
  bicycleId: string;
  status: Status;
  removedOn: Day | null;
  retentionDeadlineOn: Day | null;
  /** An owner is written on the row. */
  isOwnerKnown: boolean;
  /** 返還通知日, 返戻 and the notices, newest first, as `isNotified` reads them. */
  notifiedOn: Day | null;
  isUndelivered: boolean;
  undeliveredOn: Day | null;
  notices: readonly NoticeFact[];
  isOwnerAnother: boolean;
  /** The day from which the owner's time counts: the last notice was sent, or names a later day. */
  toldOn: Day | null;
  /** Days that have to pass after `toldOn`, by the setting in force then. */
  minimumDaysAfterNotice: number;
  /** 保管の公示 of the row, and the state of the one it stands on. */
  storageAnnouncedOn: Day | null;
  storageNoticeState: 'draft' | 'announced' | 'revoked' | null;
  /** 処分公示日 of the row. */
  disposalAnnouncedOn: Day | null;
  /** State of the 公示 that the row stands on; null where the date was brought over without one. */
  disposalNoticeState: 'draft' | 'announced' | 'revoked' | null;
  /** The last day that this 公示 names; null where none is written down. */
  disposalAnnouncedUntil: Day | null;
  /** How many days that 公示 runs, and has to run by the setting in force on its day. */
  disposalNoticeDays: number | null;
  minimumNoticeDays: number;
  registrationStanding: RegistrationStanding;
  /** What was taken away and waits for a second person, oldest first; 機能喪失 is not among them. */
  unconfirmedRemovals: readonly { kind: RemovalKind; removedOn: Day }[];
  /** The day since which the police have owed an answer, or contradict themselves. */
  openInquirySince: Day | null;
  /** After so many days without an answer two people may go on. */
  unansweredDays: number;
  hasTheftReport: boolean;
  theftReportedOn: Day | null;
  /** The police answered that it was stolen. */
  isReportedStolen: boolean;
  isHeld: boolean;
  holdReason: string | null;
  heldOn: Day | null;
  /** Since when a claimant's case has been open at the counter. */
  counterCaseSince: Day | null;
  isBeyondUse: boolean;
  beyondUseReason: string | null;
  /** Pictures that count as evidence. */
  beyondUsePhotos: number;
  /** Another person than the one who declared it has confirmed it. */
  isBeyondUseConfirmed: boolean;
  /** What falls away then, by the setting in force on the removal day. */
  waivedBeyondUse: readonly BlockerCode[];
  /** What an approved exception lifts; empty without one. */
  liftedCodes: readonly BlockerCode[];
};
