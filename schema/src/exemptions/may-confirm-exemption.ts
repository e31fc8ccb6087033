import { DateTime } from 'luxon';
import { formatInstant } from '../ground/text/tokyo-time.ts';
import type { Instant } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { theftReason } from '../returns/exemption.ts';

export type ConfirmationFacts = {
  /** Code of the reason in the master `exemption_reason`. */
  reasonCode: string;
  removedAt: Instant | null;
  /** As the police said it, not as the claimant remembered it. */
  theft?: { occurredAt: Instant; reportedAt: Instant } | undefined;
};

/**
 * Whether the facts carry an exemption (row R2; 練馬 2025: victims were charged because days were compared).
 * For a theft report the theft comes before the report and the report before the removal, each compared as
 * an instant; equal instants are not before. Every other reason is judged by the person alone.
 */
export function mayConfirmExemption({ reasonCode, removedAt, theft }: ConfirmationFacts): Verdict {
  if (reasonCode !== theftReason) return allowed;
  if (theft === undefined) {
    return refused('no-report', '警察に届出の記録がないときは免除できません。「免除しない」を選んでください');
  }
  if (removedAt === null) {
    return refused('not-removed', '撤去の時刻がない自転車です。区の担当者に連絡してください');
  }
  if (!isBefore(theft.occurredAt, theft.reportedAt)) {
    return refused(
      'theft-not-before-report',
      `盗難（${formatInstant(theft.occurredAt)}）が届出（${formatInstant(theft.reportedAt)}）より前ではありません。警察に日時を確かめ直してください`,
    );
  }
  if (!isBefore(theft.reportedAt, removedAt)) {
    return refused(
      'report-not-before-removal',
      `届出（${formatInstant(theft.reportedAt)}）が撤去（${formatInstant(removedAt)}）より前ではないため免除できません。「免除しない」を選んでください`,
    );
  }
  return allowed;
}

const isBefore = (earlier: Instant, later: Instant) => millisOf(earlier) < millisOf(later);
const millisOf = (instant: Instant) => DateTime.fromISO(instant, { zone: 'Asia/Tokyo' }).toMillis();
